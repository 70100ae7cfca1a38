import { useState } from 'react';
import { postAccount } from '../app/account.ts';
import { useSending } from '../app/use-sending.ts';
import { Act } from '../components/act.tsx';
import { PASSWORD_HINT, PasswordField } from '../components/password-field.tsx';
import { Refused } from '../components/refused.tsx';
import css from './sign-in.module.css';

interface ChoosePasswordFormProps {
  /** The one-time word of the link. */
  readonly word: string;
  readonly isFirst: boolean;
  readonly onChosen: () => void;
  readonly onForgotten: () => void;
}

/** Where the link of a letter leads: to choose the first password, or another one. */
export function ChoosePasswordForm(form: ChoosePasswordFormProps) {
  const { word, isFirst, onChosen, onForgotten } = form;
  const [password, setPassword] = useState('');
  const { submit, sending, refusal, forget } = useSending(
    () => postAccount('/api/auth/reset-password', { token: word, newPassword: password }),
    onChosen,
  );
  return (
    <form className={css.form} onSubmit={submit} onChange={forget}>
      <h1>{isFirst ? 'You have been invited' : 'Choose a new password'}</h1>
      <p className="quiet">
        {isFirst
          ? 'Choose a password, and you are in. With it you sign in from now on.'
          : 'Every device that is signed in now will be signed out.'}
      </p>
      <PasswordField
        label="Password"
        autoComplete="new-password"
        value={password}
        onChange={setPassword}
        hint={PASSWORD_HINT}
      />
      {refusal && (
        <Refused what={refusal.message} why={refusal.remedy}>
          {refusal.code === 'used_up' && <Act onClick={onForgotten}>Ask for a new link</Act>}
        </Refused>
      )}
      <div className={css.acts}>
        <Act kind="filled" type="submit" busy={sending && 'Setting it'}>
          Set the password
        </Act>
      </div>
    </form>
  );
}
