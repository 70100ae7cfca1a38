import { useState } from 'react';
import { graphql } from '../../app/graphql.ts';
import { written } from '../../app/prose-words.ts';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { ActForm, FieldRow } from '../../components/act-form.tsx';
import { CheckField, TextField } from '../../components/field.tsx';
import type { FullKeyResult } from './objective-parts.ts';
import { OutcomeParts } from './outcome-parts.ts';
import { typedNumber } from './read-number.ts';
import { refusalAt, refusalBeside } from './refusal-words.ts';
import {
  type TargetField,
  targetFields,
  targetLabels,
  targetsTyped,
  unreadable,
} from './target-change.ts';

const ChangeTargetCommand = graphql(
  `
    mutation ChangeTarget($input: ChangeTargetInput!) {
      changeTarget(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

interface ChangeTargetProps {
  readonly objectiveId: string;
  readonly keyResult: FullKeyResult;
  readonly onDone: () => void;
}

/** Moves a committed target, with its reason. The first one stays beside it. */
export function ChangeTarget({ objectiveId, keyResult, onDone }: ChangeTargetProps) {
  const { kind, unit, targetText } = keyResult;
  const [typed, setTyped] = useState({
    target: typedNumber(keyResult.target),
    low: typedNumber(keyResult.low),
    high: typedNumber(keyResult.high),
    commit: typedNumber(keyResult.commit),
    stretch: typedNumber(keyResult.stretch),
    dueOn: keyResult.dueOn ?? '',
  });
  const [because, setBecause] = useState('');
  const [learned, setLearned] = useState(false);
  const [asked, setAsked] = useState(false);
  const { send, sending, refusal } = useCommand(ChangeTargetCommand);
  const give = useReceipt();
  const fields = targetFields[kind] ?? [];
  const wrong = asked ? unreadable(kind, unit, typed) : undefined;
  const refusalOf = (field: TargetField) =>
    wrong === field ? 'This is not a number. Try 46.5 or 1.2k.' : refusalAt(refusal, field);

  const submit = async () => {
    setAsked(true);
    if (unreadable(kind, unit, typed) || because.trim() === '') return;
    const outcome = await send({
      objectiveId,
      keyResultId: keyResult.id,
      because,
      learned,
      ...targetsTyped(kind, unit, typed),
    });
    if (!outcome.ok) return;
    give({ words: 'Target changed. The first one stays beside it.' });
    onDone();
  };
  return (
    <ActForm
      title={`Change the target of “${written(keyResult.name)}”`}
      lead={`It stands at ${targetText ?? 'nothing yet'}. The target first committed stays in sight, and both scores will show.`}
      submit="Change the target"
      busy={sending && 'Changing'}
      onSubmit={submit}
      onCancel={onDone}
      refused={refusalBeside(refusal, [...fields, 'because'])}
    >
      <FieldRow>
        {fields.map((field) => (
          <TextField
            key={field}
            label={`${targetLabels[field]}${unit && field !== 'dueOn' ? `, ${unit}` : ''}`}
            type={field === 'dueOn' ? 'date' : 'text'}
            value={typed[field]}
            onChange={(value) => setTyped({ ...typed, [field]: value })}
            refusal={refusalOf(field)}
          />
        ))}
      </FieldRow>
      <TextField
        label="Why it changes"
        voice
        rows={2}
        maxLength={500}
        value={because}
        onChange={setBecause}
        refusal={
          asked && because.trim() === ''
            ? 'A committed target changes with its reason, in a sentence.'
            : refusalAt(refusal, 'because')
        }
      />
      <CheckField
        label="We learned something that the first target did not know"
        checked={learned}
        onChange={setLearned}
      />
    </ActForm>
  );
}
