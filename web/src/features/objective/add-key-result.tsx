import { useState } from 'react';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { ActForm } from '../../components/act-form.tsx';
import { KeyResultFields } from '../objectives/key-result-fields.tsx';
import { blankKeyResult } from '../objectives/writing.ts';
import { AddCommand } from '../objectives/writing-commands.ts';
import { keyResultInput } from '../objectives/writing-steps.ts';
import { numberTroubles } from '../objectives/writing-troubles.ts';
import type { FullObjective } from './objective-parts.ts';
import { refusalAt, refusalBeside } from './refusal-words.ts';

interface AddKeyResultProps {
  readonly objective: FullObjective;
  readonly onDone: () => void;
}

/** One more way to know, after the objective was committed. */
export function AddKeyResult({ objective, onDone }: AddKeyResultProps) {
  const [keyResult, setKeyResult] = useState(() => blankKeyResult(crypto.randomUUID()));
  const [asked, setAsked] = useState(false);
  const { send, sending, refusal } = useCommand(AddCommand);
  const give = useReceipt();
  const troubles: Readonly<Record<string, string>> = {
    ...numberTroubles(keyResult),
    ...(!keyResult.name.trim() && { name: 'Say what it is.' }),
  };
  const submit = async () => {
    setAsked(true);
    if (Object.keys(troubles).length > 0) return;
    const outcome = await send(keyResultInput(objective.id, keyResult));
    if (!outcome.ok) return;
    give({ words: 'Key result added.' });
    onDone();
  };
  return (
    <ActForm
      title="Add a key result"
      lead="It is committed as it stands here, and asked for from the next check-in on."
      submit="Add it"
      busy={sending && 'Adding'}
      onSubmit={submit}
      onCancel={onDone}
      refused={refusalBeside(refusal, FIELDS)}
    >
      <KeyResultFields
        keyResult={keyResult}
        place={objective.keyResults.filter(({ isDropped }) => !isDropped).length}
        cycle={objective.cycle}
        onChange={setKeyResult}
        troubleAt={(field) =>
          (asked ? troubles[field] : undefined) ?? (field ? refusalAt(refusal, field) : undefined)
        }
      />
    </ActForm>
  );
}

const FIELDS = [
  'name',
  'kind',
  'unit',
  'dueOn',
  'baseline',
  'target',
  'low',
  'high',
  'commit',
  'stretch',
];
