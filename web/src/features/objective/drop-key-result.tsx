import { useState } from 'react';
import { graphql } from '../../app/graphql.ts';
import { written } from '../../app/prose-words.ts';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { ActForm } from '../../components/act-form.tsx';
import { TextField } from '../../components/field.tsx';
import type { FullKeyResult } from './objective-parts.ts';
import { OutcomeParts } from './outcome-parts.ts';
import { refusalAt, refusalBeside } from './refusal-words.ts';

const DropCommand = graphql(
  `
    mutation DropKeyResult($input: DropKeyResultInput!) {
      dropKeyResult(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

interface DropKeyResultProps {
  readonly objectiveId: string;
  readonly keyResult: FullKeyResult;
  readonly onDone: () => void;
}

/** A key result that is no longer pursued, with the reason. What was said of it stays. */
export function DropKeyResult({ objectiveId, keyResult, onDone }: DropKeyResultProps) {
  const [because, setBecause] = useState('');
  const [asked, setAsked] = useState(false);
  const { send, sending, refusal } = useCommand(DropCommand);
  const give = useReceipt();
  const submit = async () => {
    setAsked(true);
    if (!because.trim()) return;
    const outcome = await send({ objectiveId, keyResultId: keyResult.id, because });
    if (!outcome.ok) return;
    give({ words: 'Key result dropped. What was said of it stays.' });
    onDone();
  };
  return (
    <ActForm
      title={`Drop “${written(keyResult.name)}”`}
      lead="Nobody will be asked for it any more. Its values and words stay on the path."
      submit="Drop it"
      busy={sending && 'Dropping'}
      onSubmit={submit}
      onCancel={onDone}
      refused={refusalBeside(refusal, ['because'])}
    >
      <TextField
        label="Why it is no longer pursued"
        voice
        rows={2}
        maxLength={500}
        value={because}
        onChange={setBecause}
        refusal={
          asked && !because.trim() ? 'Say in a sentence why.' : refusalAt(refusal, 'because')
        }
      />
    </ActForm>
  );
}
