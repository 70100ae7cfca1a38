import { limits } from '@cairn/shared/kernel/limits';
import { useState } from 'react';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { ActForm, FieldRow } from '../../components/act-form.tsx';
import { SelectField, TextField } from '../../components/field.tsx';
import { refusalAt, refusalBeside } from '../objective/refusal-words.ts';
import { keptFor } from './data-words.ts';
import { ChangeRetentionCommand } from './settings-commands.ts';

const TEXTS = [
  { value: 'PRIVATE', label: 'what is for oneself or one other' },
  { value: 'OPEN', label: 'what a team or everybody may read' },
] as const;

const QUARTERS = [
  { value: '', label: keptFor(null) },
  ...[1, 2, 4, 8, 12, 20, 40].map((quarters) => ({
    value: String(quarters),
    label: keptFor(quarters),
  })),
];

/** For how long words are kept, as an administrator sets it for everybody. */
export function RetentionForm({ onDone }: { readonly onDone: () => void }) {
  const [texts, setTexts] = useState<(typeof TEXTS)[number]['value']>('PRIVATE');
  const [quarters, setQuarters] = useState('8');
  const [because, setBecause] = useState('');
  const { send, sending, refusal } = useCommand(ChangeRetentionCommand);
  const give = useReceipt();
  const [asked, setAsked] = useState(false);
  const submit = async () => {
    setAsked(true);
    if (!because.trim()) return;
    const outcome = await send({
      ...{ texts, because },
      ...(quarters ? { quarters: Number(quarters) } : {}),
    });
    if (!outcome.ok) return;
    give({ words: 'From now on words are kept as you said.', onlySaid: true });
    onDone();
  };
  return (
    <ActForm
      title="How long words are kept"
      lead="What is older goes within a day, for everybody, and nothing brings it back. Numbers and dates stay."
      submit="Set it"
      busy={sending && 'Sending'}
      onSubmit={submit}
      onCancel={onDone}
      refused={refusalBeside(refusal, ['because', 'quarters'])}
    >
      <FieldRow>
        <SelectField
          label="Which words"
          value={texts}
          onChange={(value) => setTexts(value as typeof texts)}
          options={TEXTS}
        />
        <SelectField
          label="Kept"
          hint="Counted after the quarter in which they were written."
          value={quarters}
          onChange={setQuarters}
          options={QUARTERS}
          refusal={refusalAt(refusal, 'quarters')}
        />
      </FieldRow>
      <TextField
        label="Why"
        hint="Everybody can read it in the history."
        value={because}
        onChange={setBecause}
        maxLength={limits.sentence}
        refusal={
          asked && !because.trim() ? 'Say in a sentence why.' : refusalAt(refusal, 'because')
        }
      />
    </ActForm>
  );
}
