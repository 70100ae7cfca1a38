import { useState } from 'react';
import { postAccount } from '../app/account.ts';
import { useSending } from '../app/use-sending.ts';
import { Act } from '../components/act.tsx';
import { AppSecret } from '../components/app-secret.tsx';
import { TextField } from '../components/field.tsx';
import { PasswordField } from '../components/password-field.tsx';
import { Refused } from '../components/refused.tsx';
import { SpareCodes } from '../components/spare-codes.tsx';
import css from './sign-in.module.css';

interface SetUpFormProps {
  /** The password that was just given; asked for again where the page was loaded since. */
  readonly password: string | undefined;
  readonly onDone: () => void;
  /** To sign in as somebody else, or another day. */
  readonly onLeave: () => void;
}

interface Enabled {
  readonly totpURI: string;
  readonly backupCodes: readonly string[];
}

/** Leads whoever came by a password alone through what is demanded here besides it. */
export default function SetUpForm({ password, onDone, onLeave }: SetUpFormProps) {
  const [enabled, setEnabled] = useState<Enabled>();
  const [isRight, setIsRight] = useState(false);
  if (!enabled) return <Intention password={password} onEnabled={setEnabled} onLeave={onLeave} />;
  if (!isRight) return <AppStep {...enabled} onRight={() => setIsRight(true)} onLeave={onLeave} />;
  return (
    <div className={css.form}>
      <h1>Your spare codes</h1>
      <SpareCodes codes={enabled.backupCodes} />
      <div className={css.acts}>
        <Act kind="filled" onClick={onDone}>
          I have kept them
        </Act>
      </div>
    </div>
  );
}

interface IntentionProps extends Pick<SetUpFormProps, 'password' | 'onLeave'> {
  readonly onEnabled: (enabled: Enabled) => void;
}

function Intention({ password: given, onEnabled, onLeave }: IntentionProps) {
  const [password, setPassword] = useState(given ?? '');
  const { submit, sending, refusal, forget } = useSending<Enabled>(
    () => postAccount('/api/auth/two-factor/enable', { password }),
    onEnabled,
  );
  return (
    <form className={css.form} onSubmit={submit} onChange={forget}>
      <h1>A second factor</h1>
      <p>
        Everybody here signs in with a password and a code, so that a password that gets out opens
        nothing. You have none yet: take an app that shows such codes, on your phone or in your
        password manager. It takes a minute.
      </p>
      {given === undefined && (
        <PasswordField
          label="Your password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
        />
      )}
      {refusal && <Refused what={refusal.message} why={refusal.remedy} />}
      <div className={css.acts}>
        <Act kind="filled" type="submit" busy={sending && 'Looking'}>
          Set it up
        </Act>
        <Act kind="plain" onClick={onLeave}>
          Sign out
        </Act>
      </div>
    </form>
  );
}

interface AppStepProps extends Pick<Enabled, 'totpURI'>, Pick<SetUpFormProps, 'onLeave'> {
  readonly onRight: () => void;
}

function AppStep({ totpURI, onRight, onLeave }: AppStepProps) {
  const [code, setCode] = useState('');
  const { submit, sending, refusal, forget } = useSending(
    () => postAccount('/api/auth/two-factor/verify-totp', { code: code.trim() }),
    onRight,
  );
  return (
    <form className={css.form} onSubmit={submit} onChange={forget}>
      <h1>Read this with your app</h1>
      <p>Or enter its letters by hand. From then on the app shows a code, another one each time.</p>
      <AppSecret totpURI={totpURI} />
      <TextField
        label="The code that the app shows now"
        value={code}
        onChange={setCode}
        inputMode="numeric"
        autoComplete="one-time-code"
        required
        autoFocus
      />
      {refusal && <Refused what={refusal.message} why={refusal.remedy} />}
      <div className={css.acts}>
        <Act kind="filled" type="submit" busy={sending && 'Looking'}>
          Go on
        </Act>
        <Act kind="plain" onClick={onLeave}>
          Sign out
        </Act>
      </div>
    </form>
  );
}
