import { limits } from '@cairn/shared/kernel/limits';
import { useState } from 'react';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { ActForm, FieldRow } from '../../components/act-form.tsx';
import { SelectField, TextField } from '../../components/field.tsx';
import { refusalAt, refusalBeside } from '../objective/refusal-words.ts';
import { useInverse } from '../objective/use-inverse.ts';
import { PersonField } from '../people/person-field.tsx';
import { AskCommand, TakeBackCommand } from './ask-commands.ts';

interface AskForHelpProps {
  readonly objectiveId: string;
  readonly keyResults: readonly { readonly id: string; readonly name: string }[];
  readonly today: string;
  readonly onDone: () => void;
}

/** Asks for help from the objective, without a check-in. Only what would help is needed. */
export function AskForHelp({ objectiveId, keyResults, today, onDone }: AskForHelpProps) {
  const [askId] = useState(() => crypto.randomUUID());
  const [told, setTold] = useState({ need: '', ofId: '', by: '', keyResultId: '' });
  const [asked, setAsked] = useState(false);
  const { send, sending, refusal } = useCommand(AskCommand);
  const takeBack = useInverse(TakeBackCommand);
  const give = useReceipt();
  const set = (change: Partial<typeof told>) => setTold({ ...told, ...change });
  const submit = async () => {
    setAsked(true);
    const { need, ofId, by, keyResultId } = told;
    if (!need.trim()) return;
    const outcome = await send({
      objectiveId,
      askId,
      need,
      ...(ofId ? { ofId } : {}),
      ...(by ? { by } : {}),
      ...(keyResultId ? { keyResultId } : {}),
    });
    if (!outcome.ok) return;
    give({ words: 'Asked.', undo: takeBack({ objectiveId, askId }) });
    onDone();
  };
  return (
    <ActForm
      title="What would help"
      lead="Asking early is half the help. It stands with whoever you ask until they answer."
      submit="Ask"
      busy={sending && 'Sending'}
      onSubmit={submit}
      onCancel={onDone}
      refused={refusalBeside(refusal, ['need', 'ofId', 'by', 'keyResultId'])}
    >
      <TextField
        label="What you need"
        voice
        rows={2}
        maxLength={limits.sentence}
        value={told.need}
        onChange={(need) => set({ need })}
        refusal={
          asked && !told.need.trim()
            ? 'Say in a sentence what would help.'
            : refusalAt(refusal, 'need')
        }
      />
      <FieldRow>
        <PersonField
          label="From whom"
          value={told.ofId}
          onChange={(ofId) => set({ ofId })}
          first={[{ value: '', label: 'whoever can' }]}
          refusal={refusalAt(refusal, 'ofId')}
        />
        <TextField
          label="By"
          type="date"
          min={today}
          value={told.by}
          onChange={(by) => set({ by })}
          refusal={refusalAt(refusal, 'by')}
        />
      </FieldRow>
      {keyResults.length > 0 && (
        <SelectField
          label="What it is for"
          value={told.keyResultId}
          onChange={(keyResultId) => set({ keyResultId })}
          options={[
            { value: '', label: 'the whole objective' },
            ...keyResults.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          refusal={refusalAt(refusal, 'keyResultId')}
        />
      )}
    </ActForm>
  );
}
