import { useState } from 'react';
import { postAccount } from '../../app/account.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { Act } from '../../components/act.tsx';
import { Refused } from '../../components/refused.tsx';
import { Section } from '../../components/section.tsx';
import { PASSWORD_HINT } from '../../sign-in/choose-password-form.tsx';
import { PasswordField } from '../../sign-in/password-field.tsx';
import { useSending } from '../../sign-in/use-sending.ts';
import css from './settings.module.css';

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
  return (
    <form className={css.narrow} onSubmit={submit} onChange={forget}>
      <div className={css.fields}>
        <PasswordField
          label="Your password until now"
          autoComplete="current-password"
          value={currentPassword}
          onChange={setCurrent}
        />
        <PasswordField
          label="The new one"
          autoComplete="new-password"
          value={newPassword}
          onChange={setNew}
          hint={PASSWORD_HINT}
        />
        {refusal && <Refused what={refusal.message} why={refusal.remedy} />}
        <div className="acts">
          <Act type="submit" busy={sending && 'Changing'}>
            Change the password
          </Act>
          <Act kind="plain" onClick={onDone}>
            Cancel
          </Act>
        </div>
      </div>
    </form>
  );
}
