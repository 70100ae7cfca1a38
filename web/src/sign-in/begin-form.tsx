import { useState } from 'react';
import { postAccount } from '../app/account.ts';
import { useSending } from '../app/use-sending.ts';
import { Act } from '../components/act.tsx';
import { SelectField, TextField } from '../components/field.tsx';
import { PASSWORD_HINT, PasswordField } from '../components/password-field.tsx';
import { Refused } from '../components/refused.tsx';
import css from './sign-in.module.css';

const ZONES = Intl.supportedValuesOf('timeZone').map((zone) => ({
  value: zone,
  label: zone.replaceAll('_', ' '),
}));

interface BeginFormProps {
  /** The one-time word of the link. */
  readonly word: string;
  /** They are signed in, with the password that they chose. */
  readonly onBegun: (password: string) => void;
}

/** Where the first link leads: the organisation, and its first administrator. */
export function BeginForm({ word, onBegun }: BeginFormProps) {
  const [organisation, setOrganisation] = useState('');
  const [timeZone, setTimeZone] = useState(
    () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
  );
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const { submit, sending, refusal, forget } = useSending(
    async () => {
      const begun = await postAccount('/api/begin', {
        ...{ word, organisation, timeZone, name, email, password },
      });
      return begun.ok ? postAccount('/api/auth/sign-in/email', { email, password }) : begun;
    },
    () => onBegun(password),
  );
  return (
    <form className={css.form} onSubmit={submit} onChange={forget}>
      <h1>Begin</h1>
      <p className="quiet">
        You are the first here, and the administrator: you let the others in. What people write in
        private stays theirs; it cannot be read by you either.
      </p>
      <TextField
        label="Your organisation"
        value={organisation}
        onChange={setOrganisation}
        autoComplete="organization"
        maxLength={60}
        required
        autoFocus
      />
      <SelectField
        label="Time zone"
        hint="Where its days and weeks begin."
        value={timeZone}
        onChange={setTimeZone}
        options={
          ZONES.some(({ value }) => value === timeZone)
            ? ZONES
            : [{ value: timeZone, label: timeZone }, ...ZONES]
        }
      />
      <TextField
        label="Your name"
        value={name}
        onChange={setName}
        autoComplete="name"
        maxLength={120}
        required
      />
      <TextField
        label="Your e-mail address"
        type="email"
        value={email}
        onChange={setEmail}
        autoComplete="username"
        required
      />
      <PasswordField
        label="Password"
        autoComplete="new-password"
        value={password}
        onChange={setPassword}
        hint={PASSWORD_HINT}
      />
      {refusal && <Refused what={refusal.message} why={refusal.remedy} />}
      <div className={css.acts}>
        <Act kind="filled" type="submit" busy={sending && 'Beginning'}>
          Begin
        </Act>
      </div>
    </form>
  );
}
