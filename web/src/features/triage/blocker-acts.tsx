import { useState } from 'react';
import { written } from '../../app/prose-words.ts';
import { useCommand } from '../../app/use-command.ts';
import { useKey } from '../../app/use-keys.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { Act } from '../../components/act.tsx';
import { Refused } from '../../components/refused.tsx';
import { HandBackCommand, TakeOnCommand } from '../blocker/blocker-commands.ts';
import type { BlockerForm } from '../blocker/blocker-form.tsx';
import { mergeChoices } from '../blocker/merge-choices.ts';
import { refusalWords } from '../objective/refusal-words.ts';
import { useInverse } from '../objective/use-inverse.ts';
import { BlockerFormOf } from './fetched-forms.ts';
import type { TriageBlocker } from './triage-query.ts';

interface BlockerActsProps {
  readonly blocker: TriageBlocker;
  readonly today: string;
  /** It stands in the queue no longer; a form that is open stays. */
  readonly isGone: boolean;
}

/** One key for each thing that can be done about the chosen item; what may not be done is not there. */
export function BlockerActs({ blocker, today, isGone }: BlockerActsProps) {
  const [form, setForm] = useState<BlockerForm>();
  const takeOn = useCommand(TakeOnCommand);
  const handBack = useCommand(HandBackCommand);
  const backAgain = useInverse(HandBackCommand);
  const takeAgain = useInverse(TakeOnCommand);
  const give = useReceipt();
  const blockerId = blocker.id;

  const take = async () => {
    const outcome = await takeOn.send({ blockerId });
    if (outcome.ok)
      give({
        words: `Taken on: ${written(blocker.what)}.`,
        undo: backAgain({ blockerId }),
        lasting: true,
      });
  };
  const giveBack = async () => {
    const outcome = await handBack.send({ blockerId });
    if (outcome.ok)
      give({
        words: 'Handed back. It waits for somebody again.',
        undo: takeAgain({ blockerId }),
        lasting: true,
      });
  };
  const { viewerCanTakeOn, viewerCanHandBack, viewerCanPlanNext, viewerCanResolve } = blocker;
  useKey('1', viewerCanTakeOn && !form ? () => void take() : undefined);
  useKey('2', viewerCanResolve && !form ? () => setForm('resolve') : undefined);
  useKey('3', blocker.viewerCanDecline && !form ? () => setForm('decline') : undefined);
  useKey('a', viewerCanPlanNext && !form ? () => setForm('next') : undefined);
  useKey('r', blocker.viewerCanArrange && !form ? () => setForm('arrange') : undefined);
  const choices = mergeChoices(blockerId, blocker.objective.blockers, blocker.alike);
  const refusal = takeOn.refusal ?? handBack.refusal;
  if (form)
    return (
      <BlockerFormOf
        form={form}
        blocker={blocker}
        choices={choices}
        today={today}
        onDone={() => setForm(undefined)}
      />
    );
  return (
    <>
      <div className="acts">
        {viewerCanTakeOn && (
          <Act
            kind={blocker.isAttended ? 'outlined' : 'filled'}
            hint="1"
            busy={takeOn.sending && 'Taking on'}
            onClick={() => void take()}
          >
            Take on
          </Act>
        )}
        {viewerCanPlanNext && (
          <Act
            kind={blocker.next || viewerCanTakeOn ? 'outlined' : 'filled'}
            hint="A"
            onClick={() => setForm('next')}
          >
            Next step
          </Act>
        )}
        {viewerCanResolve && (
          <Act
            kind={blocker.arranged?.delivered ? 'filled' : 'outlined'}
            hint="2"
            onClick={() => setForm('resolve')}
          >
            Resolve
          </Act>
        )}
        {blocker.viewerCanArrange && (
          <Act hint="R" onClick={() => setForm('arrange')}>
            {blocker.arranged ? 'Arrange anew' : 'Arrange it'}
          </Act>
        )}
        {blocker.viewerCanDeliver && <Act onClick={() => setForm('deliver')}>It has come</Act>}
        {blocker.viewerCanDecline && (
          <Act hint="3" onClick={() => setForm('decline')}>
            Decline
          </Act>
        )}
        {!isGone && <Act onClick={() => setForm('help')}>Note help</Act>}
        {viewerCanHandBack && (
          <Act
            kind="plain"
            busy={handBack.sending && 'Handing back'}
            onClick={() => void giveBack()}
          >
            Hand back
          </Act>
        )}
        {blocker.viewerCanRevise && (
          <Act kind="plain" onClick={() => setForm('revise')}>
            Correct it
          </Act>
        )}
        {viewerCanResolve && choices.length > 0 && (
          <Act kind="plain" onClick={() => setForm('merge')}>
            Same as another
          </Act>
        )}
      </div>
      {refusal && <Refused what="Not done." why={refusalWords(refusal)} />}
    </>
  );
}
