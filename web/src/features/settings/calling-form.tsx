import { useState } from 'react';
import { type AccountRefusal, postAccount } from '../../app/account.ts';
import { useChangeSignal } from '../../app/change-context.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { ActForm, FieldRow } from '../../components/act-form.tsx';
import { TextField } from '../../components/field.tsx';
import type { LetIn } from './person-row.tsx';

interface CallingFormProps {
  readonly of: string;
  readonly letIn: LetIn;
  readonly onDone: () => void;
}

/** How somebody is called, and where their invitation goes as long as they have not come in. */
export function CallingForm({ of, letIn, onDone }: CallingFormProps) {
  const { personId, state } = letIn;
  const [name, setName] = useState(letIn.name ?? '');
  const [email, setEmail] = useState(letIn.email ?? '');
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<AccountRefusal>();
  const give = useReceipt();
  const { changed } = useChangeSignal();
  const isIn = state === 'in';
  const submit = async () => {
    if (sending) return;
    setSending(true);
    const address = email.trim();
    const answer = await postAccount('/api/calling', {
      ...{ personId, name: name.trim() },
      ...(!isIn && address ? { email: address } : {}),
    });
    setSending(false);
    setRefusal(answer.ok ? undefined : answer.refusal);
    if (!answer.ok) return;
    const moved = state === 'invited' && address !== letIn.email;
    give({
      words: `${name.trim()} is written down.${moved ? ' Invite them again: the link that they have opens nothing any more.' : ''}`,
      onlySaid: true,
    });
    changed();
    onDone();
  };
  return (
    <ActForm
      title={`How ${of} is called`}
      lead={
        isIn &&
        letIn.email &&
        `They sign in by ${letIn.email}. They change it themselves: set by somebody else it could let that one in as them.`
      }
      submit="Write it down"
      busy={sending && 'Sending'}
      onSubmit={submit}
      onCancel={onDone}
      refused={{
        words: refusal && `${refusal.message} ${refusal.remedy}`,
        forget: () => setRefusal(undefined),
      }}
    >
      <FieldRow>
        <TextField label="Name" value={name} onChange={setName} maxLength={120} />
        {!isIn && (
          <TextField label="E-mail address" type="email" value={email} onChange={setEmail} />
        )}
      </FieldRow>
    </ActForm>
  );
}
