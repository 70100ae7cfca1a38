import { useState } from 'react';
import { graphql } from '../../app/graphql.ts';
import { written } from '../../app/prose-words.ts';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { ActForm, FieldRow } from '../../components/act-form.tsx';
import { TextField } from '../../components/field.tsx';
import type { FullKeyResult } from './objective-parts.ts';
import { OutcomeParts } from './outcome-parts.ts';
import { readNumber, typedNumber } from './read-number.ts';
import { refusalAt, refusalBeside } from './refusal-words.ts';

const FindBaselineCommand = graphql(
  `
    mutation FindBaseline($input: FindBaselineInput!) {
      findBaseline(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

interface FindBaselineProps {
  readonly objectiveId: string;
  readonly keyResult: FullKeyResult;
  readonly onDone: () => void;
}

/** The number was found: says where it starts, and where it is to land. */
export function FindBaseline({ objectiveId, keyResult, onDone }: FindBaselineProps) {
  const { unit } = keyResult;
  const [baseline, setBaseline] = useState(typedNumber(keyResult.last?.value));
  const [target, setTarget] = useState('');
  const [asked, setAsked] = useState(false);
  const { send, sending, refusal } = useCommand(FindBaselineCommand);
  const give = useReceipt();
  const [from, to] = [readNumber(baseline, unit), readNumber(target, unit)];
  const noNumber = (value: number | undefined) =>
    asked && value === undefined ? 'A number is needed here, such as 46.5.' : undefined;

  const submit = async () => {
    setAsked(true);
    if (from === undefined || to === undefined) return;
    const outcome = await send({
      objectiveId,
      keyResultId: keyResult.id,
      baseline: from,
      target: to,
    });
    if (!outcome.ok) return;
    give({ words: 'Baseline and target set.' });
    onDone();
  };
  return (
    <ActForm
      title={`Set where “${written(keyResult.name)}” starts and lands`}
      lead="From here on it has a plan, and a check-in is measured against it."
      submit="Set baseline and target"
      busy={sending && 'Setting'}
      onSubmit={submit}
      onCancel={onDone}
      refused={refusalBeside(refusal, ['baseline', 'target'])}
    >
      <FieldRow>
        <TextField
          label={`Baseline${unit && `, ${unit}`}`}
          value={baseline}
          onChange={setBaseline}
          refusal={noNumber(from) ?? refusalAt(refusal, 'baseline')}
        />
        <TextField
          label={`Target${unit && `, ${unit}`}`}
          value={target}
          onChange={setTarget}
          refusal={noNumber(to) ?? refusalAt(refusal, 'target')}
        />
      </FieldRow>
    </ActForm>
  );
}
