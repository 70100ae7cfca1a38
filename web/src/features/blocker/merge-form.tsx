import { useState } from 'react';
import { ActForm } from '../../components/act-form.tsx';
import { RadioField } from '../../components/radio-field.tsx';
import { refusalAt, refusalBeside } from '../objective/refusal-words.ts';
import type { MergeChoice } from './merge-choices.ts';
import { useMerge } from './use-merge.ts';

interface MergeFormProps {
  readonly blockerId: string;
  readonly choices: readonly MergeChoice[];
  readonly onDone: () => void;
}

/** Says that a blocker is the same as another one, which goes on for both. */
export function MergeForm({ blockerId, choices, onDone }: MergeFormProps) {
  const [intoId, setIntoId] = useState<string>();
  const [asked, setAsked] = useState(false);
  const { merge, sending, refusal } = useMerge();
  const submit = async () => {
    setAsked(true);
    if (!intoId) return;
    if (await merge(blockerId, intoId)) onDone();
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
