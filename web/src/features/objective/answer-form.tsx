import { useState } from 'react';
import type { Refusal } from '../../app/use-command.ts';
import { ActForm } from '../../components/act-form.tsx';
import { TextField } from '../../components/field.tsx';
import { refusalAt, refusalBeside } from './refusal-words.ts';

interface AnswerFormProps {
  /** The question is not useful, rather than answered in words. */
  readonly isAside: boolean;
  readonly busy: boolean;
  readonly refusal: Refusal | undefined;
  readonly onSubmit: (words: string) => void;
  readonly onCancel: () => void;
}

/** The words that an answer needs, or why a question is of no use here. */
export function AnswerForm({ isAside, busy, refusal, onSubmit, onCancel }: AnswerFormProps) {
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);
  return (
    <ActForm
      title={isAside ? 'Not useful here' : 'In your words'}
      submit={isAside ? 'Set it aside' : 'Keep the answer'}
      busy={busy && 'Sending'}
      onSubmit={() => {
        setAsked(true);
        if (note.trim()) onSubmit(note.trim());
      }}
      onCancel={onCancel}
      refused={refusalBeside(refusal, ['because', 'note'])}
    >
      <TextField
        label="Why"
        voice
        rows={2}
        maxLength={500}
        value={note}
        onChange={setNote}
        refusal={
          asked && !note.trim()
            ? 'A sentence is enough.'
            : (refusalAt(refusal, 'because') ?? refusalAt(refusal, 'note'))
        }
      />
    </ActForm>
  );
}
