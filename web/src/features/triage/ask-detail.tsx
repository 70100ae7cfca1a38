import { useState } from 'react';
import { dateAloud, dayAloud, dayAt } from '../../app/instant-words.ts';
import { written } from '../../app/prose-words.ts';
import { useCommand } from '../../app/use-command.ts';
import { useKey } from '../../app/use-keys.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { Act } from '../../components/act.tsx';
import { Link } from '../../components/link.tsx';
import { Refused } from '../../components/refused.tsx';
import { Fact, Facts, From } from '../decision/fact.tsx';
import { AcknowledgeCommand } from '../help/ask-commands.ts';
import type { AskRead } from '../help/ask-parts.ts';
import { DeclineForm, GiveForm } from '../help/fetched-ask-forms.ts';
import { refusalWords } from '../objective/refusal-words.ts';

/** One key for each answer to an ask. */
export function AskActs({ ask }: { readonly ask: AskRead }) {
  const [form, setForm] = useState<'give' | 'decline'>();
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
  const { viewerCanAcknowledge, viewerCanGive } = ask;
  useKey('1', viewerCanAcknowledge && !form ? () => void acknowledge() : undefined);
  useKey('2', viewerCanGive && !form ? () => setForm('give') : undefined);
  useKey('3', viewerCanGive && !form ? () => setForm('decline') : undefined);
  const close = () => setForm(undefined);
  if (form === 'give') return <GiveForm ask={ask} onDone={close} />;
  if (form === 'decline') return <DeclineForm ask={ask} onDone={close} />;
  return (
    <>
      <div className="acts">
        {viewerCanAcknowledge && (
          <Act
            kind="filled"
            hint="1"
            busy={sending && 'Sending'}
            onClick={() => void acknowledge()}
          >
            I see to it
          </Act>
        )}
        {viewerCanGive && (
          <Act
            kind={viewerCanAcknowledge ? 'outlined' : 'filled'}
            hint="2"
            onClick={() => setForm('give')}
          >
            Say what you did
          </Act>
        )}
        {viewerCanGive && (
          <Act hint="3" onClick={() => setForm('decline')}>
            Decline
          </Act>
        )}
      </div>
      {refusal && <Refused what="Not done." why={refusalWords(refusal)} />}
    </>
  );
}

interface AskFactsProps {
  readonly ask: AskRead;
  readonly today: string;
  readonly timeZone: string;
}

/** Who asks whom, what it is for and until when. */
export function AskFacts({ ask, today, timeZone }: AskFactsProps) {
  const { askedBy, askedAt, of, by, keyResult, objective, acknowledged } = ask;
  const href = `/objectives/${objective.id}`;
  return (
    <Facts>
      <Fact name="Asks">
        {askedBy.name}
        <From>{dateAloud(dayAt(askedAt, timeZone), today)}</From>
      </Fact>
      <Fact name="Of">{of?.name}</Fact>
      <Fact name="Needed by">{by && dayAloud(by, today)}</Fact>
      <Fact name="Helps">
        {keyResult && (
          <Link className="link" href={`${href}?keyResult=${keyResult.id}`}>
            {written(keyResult.name)}
          </Link>
        )}
      </Fact>
      <Fact name="For">
        <Link className="link" href={href}>
          {written(objective.statement)}
        </Link>
      </Fact>
      <Fact name="Seen to by">{acknowledged?.by.name}</Fact>
    </Facts>
  );
}
