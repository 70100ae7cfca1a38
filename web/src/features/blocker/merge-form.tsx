import { useState } from 'react';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { ActForm } from '../../components/act-form.tsx';
import { RadioField } from '../../components/radio-field.tsx';
import { refusalAt, refusalBeside } from '../objective/refusal-words.ts';
import { MergeCommand } from './blocker-commands.ts';
import type { MergeChoice } from './merge-choices.ts';

interface MergeFormProps {
  readonly blockerId: string;
  readonly choices: readonly MergeChoice[];
  readonly onDone: () => void;
}

/** Says that a blocker is the same as another one, which goes on for both. */
export function MergeForm({ blockerId, choices, onDone }: MergeFormProps) {
  const [intoId, setIntoId] = useState<string>();
  const [asked, setAsked] = useState(false);
  const { send, sending, refusal } = useCommand(MergeCommand);
  const give = useReceipt();
  const submit = async () => {
    setAsked(true);
    if (!intoId) return;
    const outcome = await send({ blockerId, intoId });
    if (!outcome.ok) return;
    give({ words: 'Merged. The other one goes on for both.', instead: 'raise it anew' });
    onDone();
  };
  return (
    <ActForm
      title="It is told twice"
      lead="The other one goes on for both, and keeps its clock."
      submit="Merge them"
      busy={sending && 'Sending'}
      onSubmit={submit}
      onCancel={onDone}
      refused={refusalBeside(refusal, ['intoId'])}
    >
      <RadioField
        legend="The same as"
        value={intoId}
        onChange={setIntoId}
        options={choices.map(({ id, label }) => ({ value: id, label }))}
        refusal={asked && !intoId ? 'Choose the one that goes on.' : refusalAt(refusal, 'intoId')}
      />
    </ActForm>
  );
}
