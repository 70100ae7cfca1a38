import { limits } from '@cairn/shared/kernel/limits';
import { useState } from 'react';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { ActForm } from '../../components/act-form.tsx';
import { TextField } from '../../components/field.tsx';
import { RadioField } from '../../components/radio-field.tsx';
import { refusalAt, refusalBeside } from '../objective/refusal-words.ts';
import { ReviewCommand } from './decision-commands.ts';

interface ReviewFormProps {
  readonly decisionId: string;
  readonly onDone: () => void;
}

/** What came of a decision, beside how sure one was of it, and whether it still holds. */
export function ReviewForm({ decisionId, onDone }: ReviewFormProps) {
  const [cameOfIt, setCameOfIt] = useState('');
  const [stands, setStands] = useState<'yes' | 'no'>();
  const [asked, setAsked] = useState(false);
  const { send, sending, refusal } = useCommand(ReviewCommand);
  const give = useReceipt();
  const submit = async () => {
    setAsked(true);
    if (!cameOfIt.trim() || !stands) return;
    const outcome = await send({ decisionId, cameOfIt, stands: stands === 'yes' });
    if (!outcome.ok) return;
    give({
      instead: 'look at it again',
      words:
        stands === 'yes' ? 'Looked at. It stands.' : 'Looked at. Whoever decided may reverse it.',
    });
    onDone();
  };
  return (
    <ActForm
      title="What came of it"
      lead="Judge the decision by what was known when it was made, and the outcome by what came."
      submit="Write it down"
      filled
      busy={sending && 'Sending'}
      onSubmit={submit}
      onCancel={onDone}
      refused={refusalBeside(refusal, ['cameOfIt'])}
    >
      <TextField
        label="What came of it"
        voice
        rows={2}
        maxLength={limits.sentence}
        value={cameOfIt}
        onChange={setCameOfIt}
        refusal={
          asked && !cameOfIt.trim() ? 'Say what came of it.' : refusalAt(refusal, 'cameOfIt')
        }
      />
      <RadioField
        legend="The decision"
        value={stands}
        onChange={setStands}
        options={[
          { value: 'yes', label: 'stands' },
          { value: 'no', label: 'does not hold any more' },
        ]}
        refusal={asked && !stands ? 'Say which of the two.' : undefined}
      />
    </ActForm>
  );
}
