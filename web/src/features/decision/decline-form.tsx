import { limits } from '@cairn/shared/kernel/limits';
import { useState } from 'react';
import type { CommandOutcome, Refusal } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { ActForm } from '../../components/act-form.tsx';
import { TextField } from '../../components/field.tsx';
import { refusalAt, refusalBeside } from '../objective/refusal-words.ts';

/** How a form sends what it was told. */
export interface Sending<Told> {
  readonly send: (told: Told) => Promise<CommandOutcome>;
  readonly sending: boolean;
  readonly refusal: Refusal | undefined;
  readonly onDone: () => void;
}

interface DeclineFormProps
  extends Sending<{ readonly because: string; readonly instead?: string }> {
  /** What to do where it becomes a yes after all. */
  readonly afterAll?: string;
}

/** A no, with its reason and, better, another way. */
export function DeclineForm({
  send,
  sending,
  refusal,
  afterAll = 'say to whoever asked what changed',
  onDone,
}: DeclineFormProps) {
  const [because, setBecause] = useState('');
  const [instead, setInstead] = useState('');
  const [asked, setAsked] = useState(false);
  const give = useReceipt();
  const submit = async () => {
    setAsked(true);
    if (!because.trim()) return;
    const outcome = await send({ because, ...(instead.trim() ? { instead } : {}) });
    if (!outcome.ok) return;
    give({ words: 'Declined. Whoever asked has your reason.', instead: afterAll });
    onDone();
  };
  return (
    <ActForm
      title="It will not be done"
      lead="An early no helps more than a late yes."
      submit="Decline it"
      busy={sending && 'Sending'}
      onSubmit={submit}
      onCancel={onDone}
      refused={refusalBeside(refusal, ['because', 'instead'])}
    >
      <TextField
        label="Why not"
        voice
        rows={2}
        maxLength={limits.sentence}
        value={because}
        onChange={setBecause}
        refusal={asked && !because.trim() ? 'Say why not.' : refusalAt(refusal, 'because')}
      />
      <TextField
        label="What to do instead"
        voice
        rows={2}
        maxLength={limits.sentence}
        value={instead}
        onChange={setInstead}
        refusal={refusalAt(refusal, 'instead')}
      />
    </ActForm>
  );
}
