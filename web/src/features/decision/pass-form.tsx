import { limits } from '@cairn/shared/kernel/limits';
import { useState } from 'react';
import type { Taking } from '../../app/receipts.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { ActForm } from '../../components/act-form.tsx';
import { TextField } from '../../components/field.tsx';
import { refusalAt, refusalBeside } from '../objective/refusal-words.ts';
import { PersonField } from '../people/person-field.tsx';
import type { Sending } from './decline-form.tsx';

interface PassFormProps extends Sending<{ readonly toId: string; readonly because?: string }> {
  readonly title: string;
  readonly submit: string;
  /** Who has it now. */
  readonly holderId: string | undefined;
  readonly takesReason: boolean;
  /** How it comes back, or what to do instead. */
  readonly taking: Taking;
}

/** Passes something on to somebody who is better placed. */
export function PassForm(form: PassFormProps) {
  const { send, sending, refusal, holderId, takesReason, taking, onDone } = form;
  const [to, setTo] = useState({ id: '', name: '' });
  const [because, setBecause] = useState('');
  const [asked, setAsked] = useState(false);
  const give = useReceipt();
  const submit = async () => {
    setAsked(true);
    if (!to.id) return;
    const outcome = await send({ toId: to.id, ...(because.trim() ? { because } : {}) });
    if (!outcome.ok) return;
    give({ words: `It is with ${to.name || 'them'} now.`, ...taking });
    onDone();
  };
  return (
    <ActForm
      title={form.title}
      submit={form.submit}
      busy={sending && 'Sending'}
      onSubmit={submit}
      onCancel={onDone}
      refused={refusalBeside(refusal, ['toId', 'because'])}
    >
      <PersonField
        label="To whom"
        value={to.id}
        onChange={(id, name) => setTo({ id, name })}
        first={[{ value: '', label: 'choose' }]}
        leftOut={holderId ? [holderId] : []}
        refusal={asked && !to.id ? 'Choose somebody.' : refusalAt(refusal, 'toId')}
      />
      {takesReason && (
        <TextField
          label="Why they are better placed"
          voice
          rows={2}
          maxLength={limits.sentence}
          value={because}
          onChange={setBecause}
          refusal={refusalAt(refusal, 'because')}
        />
      )}
    </ActForm>
  );
}
