import { limits } from '@cairn/shared/kernel/limits';
import { useState } from 'react';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { ActForm } from '../../components/act-form.tsx';
import { TextField } from '../../components/field.tsx';
import { refusalAt, refusalBeside } from '../objective/refusal-words.ts';
import { DecideCommand } from './escalation-commands.ts';

interface DecideFormProps {
  readonly escalationId: string;
  readonly onDecided: () => void;
  readonly onCancel: () => void;
}

/** What is done about an escalation, and why. */
export function DecideForm({ escalationId, onDecided, onCancel }: DecideFormProps) {
  const [decision, setDecision] = useState('');
  const [because, setBecause] = useState('');
  const [asked, setAsked] = useState(false);
  const { send, sending, refusal } = useCommand(DecideCommand);
  const give = useReceipt();
  const submit = async () => {
    setAsked(true);
    if (!decision.trim() || !because.trim()) return;
    const outcome = await send({ escalationId, decision, because });
    if (!outcome.ok) return;
    give({
      words: 'Decided. It helps once those who wait know of it.',
      instead: 'ask whoever raised it to reopen it',
    });
    onDecided();
  };
  return (
    <ActForm
      title="The escalation is settled"
      submit="Decide it"
      filled
      busy={sending && 'Sending'}
      onSubmit={submit}
      onCancel={onCancel}
      refused={refusalBeside(refusal, ['decision', 'because'])}
    >
      <TextField
        label="What is done"
        voice
        rows={2}
        maxLength={limits.sentence}
        value={decision}
        onChange={setDecision}
        refusal={asked && !decision.trim() ? 'Say what is done.' : refusalAt(refusal, 'decision')}
      />
      <TextField
        label="Why that"
        voice
        rows={2}
        maxLength={limits.sentence}
        value={because}
        onChange={setBecause}
        refusal={asked && !because.trim() ? 'Give the reason.' : refusalAt(refusal, 'because')}
      />
    </ActForm>
  );
}
