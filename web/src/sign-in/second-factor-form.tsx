import { useState } from 'react';
import { postAccount } from '../app/account.ts';
import { useSending } from '../app/use-sending.ts';
import { Act } from '../components/act.tsx';
import { TextField } from '../components/field.tsx';
import { Refused } from '../components/refused.tsx';
import css from './sign-in.module.css';

interface SecondFactorFormProps {
  readonly onRight: () => void;
  readonly onBack: () => void;
}

/** What is asked for after the password: the code of an app, or one of the spare ones. */
export function SecondFactorForm({ onRight, onBack }: SecondFactorFormProps) {
  const [code, setCode] = useState('');
  const [spare, setSpare] = useState(false);
  const { submit, sending, refusal, forget } = useSending(
    () =>
      postAccount(`/api/auth/two-factor/${spare ? 'verify-backup-code' : 'verify-totp'}`, {
        code: code.trim(),
      }),
    onRight,
  );
  return (
    <form className={css.form} onSubmit={submit} onChange={forget}>
      <h1>One thing more</h1>
      <TextField
        key={String(spare)}
        label={spare ? 'A spare code' : 'The code that your app shows'}
        value={code}
        onChange={setCode}
        autoComplete="one-time-code"
        inputMode={spare ? undefined : 'numeric'}
        required
        autoFocus
      />
      {refusal && <Refused what={refusal.message} why={refusal.remedy} />}
      <div className={css.acts}>
        <Act kind="filled" type="submit" busy={sending && 'Looking'}>
          Go on
        </Act>
        <Act
          kind="plain"
          onClick={() => {
            setCode('');
            setSpare(!spare);
          }}
        >
          {spare ? 'Use the app' : 'Use a spare code'}
        </Act>
        <Act kind="plain" onClick={onBack}>
          Back
        </Act>
      </div>
    </form>
  );
}
