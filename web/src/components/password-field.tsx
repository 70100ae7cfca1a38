import { type ReactNode, useState } from 'react';
import { CheckField, TextField } from './field.tsx';
import css from './password-field.module.css';

/** What a good password is here. */
export const PASSWORD_HINT =
  'At least twelve characters. Four or five words that have nothing to do with each other are good.';

interface PasswordFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** `new-password` lets the browser offer one. */
  readonly autoComplete: 'current-password' | 'new-password';
  readonly hint?: ReactNode;
  readonly refusal?: string | undefined;
}

/** A password, which can be looked at and pasted. */
export function PasswordField(field: PasswordFieldProps) {
  const [shown, setShown] = useState(false);
  return (
    <div className={css.password}>
      <TextField {...field} type={shown ? 'text' : 'password'} required />
      <CheckField label="Show it" checked={shown} onChange={setShown} />
    </div>
  );
}
