import { limits } from '@cairn/shared/kernel/limits';
import { useState } from 'react';
import type { Taking } from '../../app/receipts.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { ActForm } from '../../components/act-form.tsx';
import { SelectField, TextField } from '../../components/field.tsx';
import { usePeople } from '../check-in/use-people.ts';
import { refusalAt, refusalBeside } from '../objective/refusal-words.ts';
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
  const people = usePeople();
  const [toId, setToId] = useState('');
  const [because, setBecause] = useState('');
  const [asked, setAsked] = useState(false);
  const give = useReceipt();
  const submit = async () => {
    setAsked(true);
    if (!toId) return;
    const outcome = await send({ toId, ...(because.trim() ? { because } : {}) });
    if (!outcome.ok) return;
    give({ words: `It is with ${people.nameOf(toId) ?? 'them'} now.`, ...taking });
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
      <SelectField
        label="To whom"
        value={toId}
        onChange={setToId}
        options={[
          { value: '', label: 'choose' },
          ...people.options.filter(({ value }) => value !== holderId),
        ]}
        refusal={asked && !toId ? 'Choose somebody.' : refusalAt(refusal, 'toId')}
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
