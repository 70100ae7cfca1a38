import { limits } from '@cairn/shared/kernel/limits';
import { useState } from 'react';
import type { Taking } from '../../app/receipts.ts';
import type { CommandOutcome, Refusal } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { ActForm } from '../../components/act-form.tsx';
import { TextField } from '../../components/field.tsx';
import { refusalAt, refusalBeside } from '../objective/refusal-words.ts';

interface WordsFormProps {
  readonly title: string;
  /** Under the title, what to know before writing. */
  readonly lead?: string;
  readonly label: string;
  /** The command's field that the words go into. */
  readonly field: string;
  /** What is said beside the field when nothing stands in it; left out, nothing need stand there. */
  readonly missing?: string;
  readonly submit: string;
  readonly sending: boolean;
  readonly refusal: Refusal | undefined;
  readonly send: (words: string) => Promise<CommandOutcome>;
  /** What the receipt says. */
  readonly done: string;
  /** How it is taken back, or what to do instead. */
  readonly taking?: Taking;
  readonly onDone: () => void;
}

/** An act that takes a sentence. */
export function WordsForm(form: WordsFormProps) {
  const { title, lead, label, field, missing, submit, sending, refusal, send, onDone } = form;
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState(false);
  const give = useReceipt();
  return (
    <ActForm
      title={title}
      lead={lead}
      submit={submit}
      busy={sending && 'Sending'}
      onSubmit={async () => {
        setAsked(true);
        if (missing && !words.trim()) return;
        const outcome = await send(words);
        if (!outcome.ok) return;
        give({ words: form.done, ...form.taking });
        onDone();
      }}
      onCancel={onDone}
      refused={refusalBeside(refusal, [field])}
    >
      <TextField
        label={label}
        voice
        rows={2}
        maxLength={limits.sentence}
        value={words}
        onChange={setWords}
        refusal={asked && !words.trim() ? missing : refusalAt(refusal, field)}
      />
    </ActForm>
  );
}
