import { useState } from 'react';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { ActForm } from '../../components/act-form.tsx';
import { refusalBeside } from '../objective/refusal-words.ts';
import { RaiseCommand } from './blocker-commands.ts';
import { BLOCKER_FIELDS, BlockerFields } from './blocker-fields.tsx';
import { type Escalatable, escalationOf, isToEscalate } from './escalatable.ts';
import { EscalateBlocker } from './escalate-blocker.tsx';
import { isToCome, type Since, SinceField, sinceSent } from './since-field.tsx';
import { chosenOf } from './stands-still.tsx';
import { inputOf, NOTHING_TOLD, type ToldBlocker } from './told-blocker.ts';

interface RaiseBlockerProps {
  readonly objectiveId: string;
  readonly keyResults: readonly { readonly id: string; readonly name: string }[];
  readonly cycle: { readonly timeZone: string };
  readonly today: string;
  /** The level of its heading, see `ActForm`. */
  readonly level?: 2 | 3;
  readonly onDone: () => void;
}

const FIELDS = [...BLOCKER_FIELDS, 'effectiveAt', 'firstTold'];

/**
 * What stands in a team's way. Only that is needed; what was tried and is needed helps to help. What
 * is told stays when another objective is chosen, save for what belongs to the one before.
 */
export function RaiseBlocker({
  objectiveId,
  keyResults,
  cycle,
  today,
  ...form
}: RaiseBlockerProps) {
  const [blockerId] = useState(() => crypto.randomUUID());
  const [told, setTold] = useState<ToldBlocker>(NOTHING_TOLD);
  const [since, setSince] = useState<Since>({ since: today, firstTold: 'HERE' });
  const [asked, setAsked] = useState(false);
  const [urgent, setUrgent] = useState<Escalatable>();
  const { send, sending, refusal } = useCommand(RaiseCommand);
  const give = useReceipt();
  const submit = async () => {
    setAsked(true);
    if (!told.what.trim() || isToCome(since, today)) return;
    const said = {
      blockerId,
      objectiveId,
      ...inputOf({ ...told, keyResultIds: chosenOf(keyResults, told.keyResultIds) }),
      ...sinceSent(since, today, cycle.timeZone),
    };
    const outcome = await send(said);
    if (!outcome.ok) return;
    give({
      words: 'Raised. It stands in the triage of whoever can clear it.',
      instead: 'resolve it on its objective',
    });
    if (isToEscalate(said)) setUrgent(escalationOf(said));
    else form.onDone();
  };
  if (urgent) return <EscalateBlocker told={urgent} level={form.level ?? 3} onDone={form.onDone} />;
  return (
    <ActForm
      title="What it is, and since when"
      level={form.level ?? 3}
      lead="Having blockers is normal. Say it early, and somebody can help."
      submit="Raise it"
      filled
      busy={sending && 'Sending'}
      onSubmit={submit}
      onCancel={form.onDone}
      refused={refusalBeside(refusal, FIELDS)}
    >
      <BlockerFields
        told={told}
        set={(change) => setTold({ ...told, ...change })}
        keyResults={keyResults}
        asked={asked}
        refusal={refusal}
        beside={
          <SinceField
            value={since}
            today={today}
            timeZone={cycle.timeZone}
            refusal={refusal}
            onChange={(change) => setSince({ ...since, ...change })}
          />
        }
      />
    </ActForm>
  );
}
