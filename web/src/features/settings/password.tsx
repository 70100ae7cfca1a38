import { useState } from 'react';
import { postAccount } from '../../app/account.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { useSending } from '../../app/use-sending.ts';
import { Act } from '../../components/act.tsx';
import { ActForm } from '../../components/act-form.tsx';
import { PASSWORD_HINT, PasswordField } from '../../components/password-field.tsx';
import { Section } from '../../components/section.tsx';
import { refusalAt, refusalBeside } from '../objective/refusal-words.ts';

/** Another password, for whoever knows the one until now. */
export function Password() {
  const [open, setOpen] = useState(false);
  return (
    <Section
      title="Password"
      end={
        !open && (
          <Act kind="plain" onClick={() => setOpen(true)}>
            Change it
          </Act>
        )
      }
    >
      {open ? (
        <ChangeForm onDone={() => setOpen(false)} />
      ) : (
        <p className="quiet">Changing it signs every other device out.</p>
      )}
    </Section>
  );
}

/** Beside which field a refusal is said, by its code. */
const FIELDS: Readonly<Record<string, string>> = { not_right: 'current', weak_password: 'new' };

function ChangeForm({ onDone }: { readonly onDone: () => void }) {
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const give = useReceipt();
  const { submit, sending, refusal, forget } = useSending(
    () => postAccount('/api/auth/change-password', { currentPassword, newPassword }),
    () => {
      give({ words: 'Your password is changed.', onlySaid: true });
      onDone();
    },
  );
  const said = refusal && { ...refusal, field: FIELDS[refusal.code] ?? null, forget };
  return (
    <ActForm
      title="Another password"
      lead="Every other device is signed out with it."
      submit="Change the password"
      busy={sending && 'Changing'}
      onSubmit={submit}
      onCancel={onDone}
      refused={refusalBeside(said, ['current', 'new'])}
    >
      <PasswordField
        label="Your password until now"
        autoComplete="current-password"
        value={currentPassword}
        onChange={setCurrent}
        refusal={refusalAt(said, 'current')}
      />
      <PasswordField
        label="The new one"
        autoComplete="new-password"
        value={newPassword}
        onChange={setNew}
        hint={PASSWORD_HINT}
        refusal={refusalAt(said, 'new')}
      />
    </ActForm>
  );
}
