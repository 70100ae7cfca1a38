import { type ReactNode, useState } from 'react';
import { dateAloud, dayAloud, dayAt } from '../../app/instant-words.ts';
import { written, writtenIfAny } from '../../app/prose-words.ts';
import { useCommand } from '../../app/use-command.ts';
import { useMoment } from '../../app/use-moment.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { useViewer } from '../../app/use-viewer.ts';
import { Clock } from '../../components/clock.tsx';
import { Refused } from '../../components/refused.tsx';
import { Said } from '../../components/said.tsx';
import { refusalWords } from '../objective/refusal-words.ts';
import { WeekRow } from '../this-week/week-row.tsx';
import { AcknowledgeCommand } from './ask-commands.ts';
import type { AskRead } from './ask-parts.ts';
import { ConfirmForm, DeclineForm, GiveForm, TakeBackForm } from './fetched-ask-forms.ts';

interface AskRowProps {
  readonly ask: AskRead;
  /** Before the words: who asks, or who was asked. */
  readonly who: string;
  /** What it is for, as a link; left out where the page says it. */
  readonly about?: ReactNode;
  /** A form was opened in the row, or closed. */
  readonly onWrites?: (writes: boolean) => void;
  readonly today: string;
  readonly timeZone: string;
}

type Form = 'give' | 'decline' | 'helped' | 'notHelped' | 'takeBack';

/** An ask with what became of it and, in the present, what the viewer can do about it. */
export function AskRow({ ask, who, about, onWrites, today, timeZone }: AskRowProps) {
  const { isNow } = useMoment();
  const [form, setForm] = useState<Form>();
  const { send, sending, refusal } = useCommand(AcknowledgeCommand);
  const give = useReceipt();
  const acknowledge = async () => {
    const outcome = await send({ objectiveId: ask.objective.id, askId: ask.id });
    if (outcome.ok)
      give({
        words: `${ask.askedBy.name} knows that you see to it.`,
        instead: 'decline it, with another way',
      });
  };
  const shows = (which: Form | undefined) => {
    setForm(which);
    onWrites?.(which !== undefined);
  };
  const close = () => shows(undefined);
  const act = (words: string, onClick: () => void) => (
    <button type="button" className="link" onClick={onClick} disabled={sending}>
      {words}
    </button>
  );
  const opens = (words: string, which: Form) => act(words, () => shows(which));
  const canDoSomething =
    ask.viewerCanAcknowledge || ask.viewerCanGive || ask.viewerCanConfirm || ask.viewerCanTakeBack;
  return (
    <WeekRow
      what={
        <>
          <b className="strong">{who}</b> <span className="voice">{written(ask.need)}</span>
        </>
      }
      due={ask.clock ? <Clock words={ask.clock.text} gone={ask.clock.gone} /> : STAGES[ask.stage]}
      sub={
        <>
          {about && <>For {about}. </>}
          {whenAsked(ask, today, timeZone)}
          <Answer ask={ask} />
        </>
      }
      acts={
        isNow && !form && canDoSomething ? (
          <>
            {ask.viewerCanAcknowledge && act('I see to it', acknowledge)}
            {ask.viewerCanGive && opens('Say what you did', 'give')}
            {ask.viewerCanGive && opens('Decline', 'decline')}
            {ask.viewerCanConfirm && opens('It helped', 'helped')}
            {ask.viewerCanConfirm && opens('It did not', 'notHelped')}
            {ask.viewerCanTakeBack && opens('No longer needed', 'takeBack')}
          </>
        ) : undefined
      }
      below={
        (form || refusal) && (
          <>
            {form === 'give' && <GiveForm ask={ask} onDone={close} />}
            {form === 'decline' && <DeclineForm ask={ask} onDone={close} />}
            {(form === 'helped' || form === 'notHelped') && (
              <ConfirmForm ask={ask} helped={form === 'helped'} onDone={close} />
            )}
            {form === 'takeBack' && <TakeBackForm ask={ask} onDone={close} />}
            {!form && refusal && <Refused what="Not done." why={refusalWords(refusal)} />}
          </>
        )
      }
    />
  );
}

/** What stands in the place of a clock that has stopped. */
const STAGES: Readonly<Record<AskRead['stage'], string>> = {
  ASKED: 'asked',
  ACKNOWLEDGED: 'seen to',
  GIVEN: 'given',
  DECLINED: 'declined',
  HELPED: 'helped',
  NOT_HELPED: 'did not help',
  TAKEN_BACK: 'taken back',
};

function whenAsked({ askedAt, by }: AskRead, today: string, timeZone: string): string {
  const asked = dayAt(askedAt, timeZone);
  return `Asked ${dateAloud(asked, today)}${by ? `, needed by ${dayAloud(by, today)}` : ''}.`;
}

/** What was answered, in the words of who did, and the last word of the one who asked. */
function Answer({ ask }: { readonly ask: AskRead }) {
  const viewer = useViewer();
  const { acknowledged, given, declined, confirmed, takenBack, askedBy } = ask;
  const last = writtenIfAny(confirmed?.words) ?? writtenIfAny(takenBack?.because);
  return (
    <>
      {ask.stage === 'ACKNOWLEDGED' &&
        acknowledged &&
        (acknowledged.by.id === viewer.id
          ? ' You see to it.'
          : ` ${acknowledged.by.name} sees to it.`)}
      {given && <Said by={given.by.name} words={written(given.what)} />}
      {declined && (
        <>
          <Said by={declined.by.name} words={written(declined.because)} />
          <Said by="Instead" words={written(declined.alternative)} />
        </>
      )}
      {last && <Said by={askedBy.name} words={last} />}
    </>
  );
}
