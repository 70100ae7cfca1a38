import { instantOf } from '@cairn/shared/kernel/calendar';
import { useState } from 'react';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { ActForm } from '../../components/act-form.tsx';
import { TextField } from '../../components/field.tsx';
import { refusalAt, refusalBeside } from '../objective/refusal-words.ts';
import { RaiseCommand } from './blocker-commands.ts';
import { BLOCKER_FIELDS, BlockerFields } from './blocker-fields.tsx';
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

/** What stands in a team's way. Only that is needed; what was tried and is needed helps to help. */
export function RaiseBlocker({
  objectiveId,
  keyResults,
  cycle,
  today,
  ...form
}: RaiseBlockerProps) {
  const [blockerId] = useState(() => crypto.randomUUID());
  const [told, setTold] = useState<ToldBlocker>(NOTHING_TOLD);
  const [since, setSince] = useState(today);
  const [asked, setAsked] = useState(false);
  const { send, sending, refusal } = useCommand(RaiseCommand);
  const give = useReceipt();
  const submit = async () => {
    setAsked(true);
    if (!told.what.trim()) return;
    const outcome = await send({
      blockerId,
      objectiveId,
      ...inputOf(told),
      ...(since && since < today ? { effectiveAt: morningOf(since, cycle.timeZone) } : {}),
    });
    if (!outcome.ok) return;
    give({
      words: 'Raised. It stands in the triage of whoever can clear it.',
      instead: 'resolve it on its objective',
    });
    form.onDone();
  };
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
      refused={refusalBeside(refusal, [...BLOCKER_FIELDS, 'effectiveAt'])}
    >
      <BlockerFields
        told={told}
        set={(change) => setTold({ ...told, ...change })}
        keyResults={keyResults}
        asked={asked}
        refusal={refusal}
        beside={
          <TextField
            label="Since"
            type="date"
            max={today}
            value={since}
            onChange={setSince}
            refusal={refusalAt(refusal, 'effectiveAt')}
          />
        }
      />
    </ActForm>
  );
}

/** A day is told without its hour; it began with the day's work. */
const morningOf = (day: string, timeZone: string): string =>
  new Date(instantOf(day, 9, timeZone)).toISOString();
