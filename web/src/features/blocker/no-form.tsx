import { limits } from '@cairn/shared/kernel/limits';
import { useState } from 'react';
import type { CommandOutcome, Refusal } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { ActForm } from '../../components/act-form.tsx';
import { TextField } from '../../components/field.tsx';
import { refusalAt, refusalBeside } from '../objective/refusal-words.ts';

interface NoFormProps {
  readonly sending: boolean;
  readonly refusal: Refusal | undefined;
  readonly send: (said: {
    readonly because: string;
    readonly instead?: string;
  }) => Promise<CommandOutcome>;
  /** What to do for a yes after all. */
  readonly instead?: string;
  readonly onDone: () => void;
}

/** A no, with its reason and, better, another way. */
export function NoForm({ sending, refusal, send, instead: yes, onDone }: NoFormProps) {
  const [because, setBecause] = useState('');
  const [instead, setInstead] = useState('');
  const [asked, setAsked] = useState(false);
  const give = useReceipt();
  const submit = async () => {
    setAsked(true);
    if (!because.trim()) return;
    const outcome = await send({ because, ...(instead.trim() ? { instead } : {}) });
    if (!outcome.ok) return;
    give({ words: 'Declined. Whoever asked has your reason.', ...(yes ? { instead: yes } : {}) });
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
        label="What could help instead"
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
