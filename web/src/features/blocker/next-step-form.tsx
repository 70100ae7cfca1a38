import { limits } from '@cairn/shared/kernel/limits';
import { useState } from 'react';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { useViewer } from '../../app/use-viewer.ts';
import { ActForm, FieldRow } from '../../components/act-form.tsx';
import { TextField } from '../../components/field.tsx';
import { refusalAt, refusalBeside } from '../objective/refusal-words.ts';
import { PersonField } from '../people/person-field.tsx';
import { PlanNextCommand } from './blocker-commands.ts';

interface NextStepFormProps {
  readonly blockerId: string;
  readonly today: string;
  readonly onDone: () => void;
}

/** What is done about a blocker next, by whom and until when. */
export function NextStepForm({ blockerId, today, onDone }: NextStepFormProps) {
  const viewer = useViewer();
  const [action, setAction] = useState('');
  const [byId, setById] = useState(viewer.id);
  const [on, setOn] = useState('');
  const [asked, setAsked] = useState(false);
  const { send, sending, refusal } = useCommand(PlanNextCommand);
  const give = useReceipt();
  const submit = async () => {
    setAsked(true);
    if (!action.trim()) return;
    const outcome = await send({ blockerId, action, byId, ...(on ? { on } : {}) });
    if (!outcome.ok) return;
    give({ words: 'Next step written down.', instead: 'write down another' });
    onDone();
  };
  return (
    <ActForm
      title="What happens next"
      submit="Write it down"
      busy={sending && 'Sending'}
      onSubmit={submit}
      onCancel={onDone}
      refused={refusalBeside(refusal, ['action', 'byId', 'on'])}
    >
      <TextField
        label="The next step"
        voice
        rows={2}
        maxLength={limits.sentence}
        value={action}
        onChange={setAction}
        refusal={asked && !action.trim() ? 'Say what is done next.' : refusalAt(refusal, 'action')}
      />
      <FieldRow>
        <PersonField
          label="Who does it"
          value={byId}
          onChange={setById}
          first={[{ value: viewer.id, label: 'I do' }]}
          refusal={refusalAt(refusal, 'byId')}
        />
        <TextField
          label="By"
          type="date"
          min={today}
          value={on}
          onChange={setOn}
          refusal={refusalAt(refusal, 'on')}
        />
      </FieldRow>
    </ActForm>
  );
}
