import { type ReactNode, useState } from 'react';
import { CheckField, TextField } from '../components/field.tsx';

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
    <div>
      <TextField {...field} type={shown ? 'text' : 'password'} required />
      <CheckField label="Show it" checked={shown} onChange={setShown} />
    </div>
  );
}
