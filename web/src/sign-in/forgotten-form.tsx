import { useState } from 'react';
import { postAccount } from '../app/account.ts';
import { useSending } from '../app/use-sending.ts';
import { Act } from '../components/act.tsx';
import { TextField } from '../components/field.tsx';
import { Refused } from '../components/refused.tsx';
import css from './sign-in.module.css';

interface ForgottenFormProps {
  readonly sendsLetters: boolean;
  readonly onBack: () => void;
}

/** Asks for a letter with a link. What it answers says nothing about who has an account. */
export function ForgottenForm({ sendsLetters, onBack }: ForgottenFormProps) {
  const [email, setEmail] = useState('');
  const [asked, setAsked] = useState(false);
  const { submit, sending, refusal, forget } = useSending(
    () => postAccount('/api/auth/request-password-reset', { email: email.trim() }),
    () => setAsked(true),
  );
  if (!sendsLetters || asked)
    return (
      <div className={css.form}>
        <h1>{asked ? 'Look into your letters' : 'Ask whoever runs Cairn'}</h1>
        <p className="quiet" role="status">
          {asked
            ? `If somebody here has the address ${email.trim()}, a link is on its way to it. It works for an hour.`
            : 'No letters go out from here. Whoever looks after the machine that Cairn runs on can make you a link to choose a new password.'}
        </p>
        <div className={css.acts}>
          <Act onClick={onBack}>Back to sign in</Act>
        </div>
      </div>
    );
  return (
    <form className={css.form} onSubmit={submit} onChange={forget}>
      <h1>A new password</h1>
      <TextField
        label="E-mail address"
        type="email"
        autoComplete="username"
        value={email}
        onChange={setEmail}
        required
        autoFocus
      />
      {refusal && <Refused what={refusal.message} why={refusal.remedy} />}
      <div className={css.acts}>
        <Act kind="filled" type="submit" busy={sending && 'Asking'}>
          Send me a link
        </Act>
        <Act kind="plain" onClick={onBack}>
          Back
        </Act>
      </div>
    </form>
  );
}
