import { addDays, weekdayOf } from '@cairn/shared/kernel/calendar';
import { useState } from 'react';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { useViewer } from '../../app/use-viewer.ts';
import { ActForm, FieldRow } from '../../components/act-form.tsx';
import { dayShort } from '../../components/day-words.ts';
import { TextField } from '../../components/field.tsx';
import { refusalAt, refusalBeside } from '../objective/refusal-words.ts';
import { useInverse } from '../objective/use-inverse.ts';
import { BringBackCommand, SnoozeCommand } from './triage-commands.ts';

interface PutOffFormProps {
  readonly itemIds: readonly string[];
  readonly today: string;
  readonly onDone: () => void;
}

/** The next day on which work is done. */
const nextWorkday = (today: string): string =>
  addDays(today, weekdayOf(today) >= 5 ? 8 - weekdayOf(today) : 1);

/** Until when an item of the triage, or several, are out of sight; past their clock they are back. */
export function PutOffForm({ itemIds, today, onDone }: PutOffFormProps) {
  const { id: personId } = useViewer();
  const [until, setUntil] = useState(nextWorkday(today));
  const [asked, setAsked] = useState(false);
  const snooze = useCommand(SnoozeCommand);
  const bringBack = useInverse(BringBackCommand);
  const give = useReceipt();
  const submit = async () => {
    setAsked(true);
    if (!until) return;
    const put: string[] = [];
    for (const itemId of itemIds) {
      const outcome = await snooze.send({ personId, itemId, until });
      if (!outcome.ok) break;
      put.push(itemId);
    }
    if (put.length > 0)
      give({
        words: `${put.length > 1 ? `${put.length} things put` : 'Put'} off until ${dayShort(until)}.`,
        undo: bringBack(...put.map((itemId) => ({ personId, itemId }))),
        lasting: true,
      });
    if (put.length === itemIds.length) onDone();
  };
  return (
    <ActForm
      title="Look at it again later"
      lead="Only you lose sight of it, and only until its clock is over."
      submit="Put it off"
      filled
      busy={snooze.sending && 'Sending'}
      onSubmit={() => void submit()}
      onCancel={onDone}
      refused={refusalBeside(snooze.refusal, ['until'])}
    >
      <FieldRow>
        <TextField
          label="Until"
          type="date"
          min={addDays(today, 1)}
          value={until}
          onChange={setUntil}
          refusal={
            asked && !until
              ? 'Give the day until which it can wait.'
              : refusalAt(snooze.refusal, 'until')
          }
        />
      </FieldRow>
    </ActForm>
  );
}
