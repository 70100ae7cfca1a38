import { limits } from '@cairn/shared/kernel/limits';
import { useState } from 'react';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { ActForm } from '../../components/act-form.tsx';
import { TextField } from '../../components/field.tsx';
import { WordsForm } from '../blocker/words-form.tsx';
import { refusalAt, refusalBeside } from '../objective/refusal-words.ts';
import { CorrectCommand, UnderstandCommand } from './context-commands.ts';
import type { ContextRead } from './context-parts.ts';

export interface ContextFormProps {
  readonly told: ContextRead;
  readonly onDone: () => void;
}

/** What it means for somebody who was told, in their own words: that is how one knows it was heard. */
export function MeaningForm({ told, onDone }: ContextFormProps) {
  const { send, sending, refusal } = useCommand(UnderstandCommand);
  return (
    <WordsForm
      title="What this means for us"
      label="In your own words: what changes for you and yours, and what does not"
      field="meaning"
      missing="Say in a sentence what it means for you, even where that is nothing."
      submit="Say so"
      sending={sending}
      refusal={refusal}
      send={(meaning) => send({ contextId: told.id, meaning })}
      done={`Said. ${told.author.name} reads it in your words.`}
      onDone={onDone}
    />
  );
}

/** What was not so, and how it is; everybody who was told is asked to read it anew. */
export function CorrectForm({ told, onDone }: ContextFormProps) {
  const [what, setWhat] = useState(told.what.text ?? '');
  const [because, setBecause] = useState('');
  const [asked, setAsked] = useState(false);
  const { send, sending, refusal } = useCommand(CorrectCommand);
  const give = useReceipt();
  const missing = (words: string, says: string) => (asked && !words.trim() ? says : undefined);
  return (
    <ActForm
      title="It was not quite so"
      lead="Whoever was told is asked to read it anew. What they said before stays beside it."
      submit="Correct it"
      busy={sending && 'Sending'}
      onSubmit={async () => {
        setAsked(true);
        if (!what.trim() || !because.trim()) return;
        const outcome = await send({ contextId: told.id, what, because });
        if (!outcome.ok) return;
        give({ words: 'Corrected. Everybody who was told is asked to read it anew.' });
        onDone();
      }}
      onCancel={onDone}
      refused={refusalBeside(refusal, ['what', 'because'])}
    >
      <TextField
        label="What really changed"
        voice
        rows={3}
        maxLength={limits.note}
        value={what}
        onChange={setWhat}
        refusal={missing(what, 'Say what really changed.') ?? refusalAt(refusal, 'what')}
      />
      <TextField
        label="What was not so"
        voice
        rows={2}
        maxLength={limits.sentence}
        value={because}
        onChange={setBecause}
        refusal={
          missing(because, 'Say in a sentence what was not so.') ?? refusalAt(refusal, 'because')
        }
      />
    </ActForm>
  );
}
