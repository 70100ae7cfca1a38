import { useState } from 'react';
import { type AccountRefusal, postAccount } from '../app/account.ts';
import { useSending } from '../app/use-sending.ts';
import { Act } from '../components/act.tsx';
import { TextField } from '../components/field.tsx';
import { PasswordField } from '../components/password-field.tsx';
import { Refused } from '../components/refused.tsx';
import { BACK_TO_LETTER, keptWord } from './kept-word.ts';
import { providerError } from './provider-error.ts';
import { returnTo } from './return-to.ts';
import { SecondFactorForm } from './second-factor-form.tsx';
import css from './sign-in.module.css';
import type { WaysIn } from './sign-in-app.tsx';

interface SignInFormProps {
  readonly ways: WaysIn | undefined;
  /** What was just done, if anything. */
  readonly note: string | undefined;
  readonly onForgotten: () => void;
  /** They are signed in, so far by this password alone. */
  readonly onPassword: (password: string) => void;
  /** They are signed in. */
  readonly onIn: () => void;
}

interface SignedIn {
  /** The password was right, and something else is asked for. */
  readonly twoFactorRedirect?: boolean;
}

/** The ways in: a password, a passkey, or the organisation's own provider. */
export function SignInForm({ ways, note, onForgotten, onPassword, onIn }: SignInFormProps) {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [asksFactor, setAsksFactor] = useState(false);
  const [other, setOther] = useState<AccountRefusal | undefined>(() =>
    providerError(window.location.search),
  );
  const { submit, sending, refusal, forget } = useSending<SignedIn>(
    () => postAccount('/api/auth/sign-in/email', { email: email.trim(), password }),
    ({ twoFactorRedirect }) => (twoFactorRedirect ? setAsksFactor(true) : onPassword(password)),
  );
  if (asksFactor) return <SecondFactorForm onRight={onIn} onBack={() => setAsksFactor(false)} />;

  const byPasskey = async () => {
    setOther(undefined);
    const { signInByPasskey } = await import('./passkey.ts');
    const found = await signInByPasskey();
    if (found === 'in') onIn();
    else setOther(found);
  };
  const byProvider = async () => {
    setOther(undefined);
    const goal = returnTo(window.location.search, window.location.origin);
    const to = keptWord.get() === undefined ? goal : BACK_TO_LETTER;
    const answer = await postAccount<{ url: string }>('/api/auth/sign-in/social', {
      provider: 'oidc',
      callbackURL: to,
      errorCallbackURL: '/sign-in',
    });
    if (answer.ok) window.location.assign(answer.body.url);
    else setOther(answer.refusal);
  };
  const shown = refusal ?? other;
  return (
    <form className={css.form} onSubmit={submit} onChange={forget}>
      <h1>Sign in</h1>
      {note && <p role="status">{note}</p>}
      <TextField
        label="E-mail address"
        type="email"
        autoComplete="username webauthn"
        value={email}
        onChange={setEmail}
        required
        autoFocus
      />
      <PasswordField
        label="Password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
      />
      {shown && <Refused what={shown.message} why={shown.remedy} />}
      <div className={css.acts}>
        <Act kind="filled" type="submit" busy={sending && 'Looking'}>
          Sign in
        </Act>
        <Act kind="plain" onClick={onForgotten}>
          Forgot your password?
        </Act>
      </div>
      <div className={css.others}>
        <p className="note">or</p>
        <Act onClick={byPasskey}>Use a passkey</Act>
        {ways?.provider && <Act onClick={byProvider}>Use {ways.provider}</Act>}
      </div>
    </form>
  );
}
