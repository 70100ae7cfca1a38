import { useState } from 'react';
import { graphql } from '../../app/graphql.ts';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { ActForm } from '../../components/act-form.tsx';
import { TextField } from '../../components/field.tsx';
import type { FullObjective } from './objective-parts.ts';
import { OutcomeParts } from './outcome-parts.ts';
import { refusalAt, refusalBeside } from './refusal-words.ts';

const RewordCommand = graphql(
  `
    mutation RewordCommitted($input: RewordObjectiveInput!) {
      rewordObjective(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

interface RewordObjectiveProps {
  readonly objective: FullObjective;
  readonly onDone: () => void;
}

/** Changes committed words, with the reason. The first wording stays beside them. */
export function RewordObjective({ objective, onDone }: RewordObjectiveProps) {
  const [statement, setStatement] = useState(objective.statement.text ?? '');
  const [because, setBecause] = useState('');
  const [asked, setAsked] = useState(false);
  const { send, sending, refusal } = useCommand(RewordCommand);
  const give = useReceipt();
  const submit = async () => {
    setAsked(true);
    if (!statement.trim() || !because.trim()) return;
    const outcome = await send({ objectiveId: objective.id, statement, because });
    if (!outcome.ok) return;
    give({ words: 'Reworded. The first wording stays beside it.' });
    onDone();
  };
  return (
    <ActForm
      title="Change the wording"
      lead="The wording that was committed stays in sight beside the new one."
      submit="Change the wording"
      busy={sending && 'Changing'}
      onSubmit={submit}
      onCancel={onDone}
      refused={refusalBeside(refusal, ['statement', 'because'])}
    >
      <TextField
        label="What changes for whom"
        voice
        rows={2}
        maxLength={240}
        value={statement}
        onChange={setStatement}
        refusal={refusalAt(refusal, 'statement')}
      />
      <TextField
        label="Why the words change"
        voice
        rows={2}
        maxLength={500}
        value={because}
        onChange={setBecause}
        refusal={
          asked && !because.trim()
            ? 'Committed words change with their reason, in a sentence.'
            : refusalAt(refusal, 'because')
        }
      />
    </ActForm>
  );
}
