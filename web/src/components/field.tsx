import { type ReactNode, useId } from 'react';
import css from './field.module.css';

export interface Labelled {
  readonly label: string;
  /** Below it, what helps to fill it in. */
  readonly hint?: ReactNode;
  /** Why what stands in it was not taken. */
  readonly refusal?: string | undefined;
  readonly disabled?: boolean;
}

interface FieldFrameProps extends Labelled {
  readonly id: string;
  readonly children: ReactNode;
}

/** A label above a control, with its hint or its refusal below. */
export function FieldFrame({ id, label, hint, refusal, children }: FieldFrameProps) {
  return (
    <div className={css.field}>
      <label className={css.label} htmlFor={id}>
        {label}
      </label>
      {children}
      {refusal ? (
        <p id={`${id}-note`} className={css.refusal} role="alert">
          {refusal}
        </p>
      ) : (
        hint && (
          <p id={`${id}-note`} className={css.hint}>
            {hint}
          </p>
        )
      )}
    </div>
  );
}

/** What tells a control of its own frame. */
export const stateOf = (id: string, { hint, refusal }: Labelled) => ({
  id,
  'aria-describedby': hint || refusal ? `${id}-note` : undefined,
  'aria-invalid': refusal ? (true as const) : undefined,
});

export interface TextFieldProps extends Labelled {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onFocus?: () => void;
  /** What a person will read as prose is typed in serif. */
  readonly voice?: boolean;
  /** From two rows on it grows with what is typed. */
  readonly rows?: number;
  readonly type?: 'text' | 'date' | 'email' | 'password';
  readonly inputMode?: 'decimal' | 'numeric' | undefined;
  /** What a browser may fill in by itself; nothing unless told. */
  readonly autoComplete?: string;
  readonly required?: boolean;
  readonly maxLength?: number;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly autoFocus?: boolean;
}

/** A line or a few of text, a value, or a day. */
export function TextField(field: TextFieldProps) {
  const { value, onChange, onFocus, voice, rows = 1, type = 'text', label, hint, refusal } = field;
  const id = useId();
  const input = {
    ...stateOf(id, field),
    className: `${css.input} ${voice ? css.voice : ''}`,
    value,
    onFocus,
    disabled: field.disabled,
    maxLength: field.maxLength,
    autoFocus: field.autoFocus,
  };
  return (
    <FieldFrame id={id} label={label} hint={hint} refusal={refusal}>
      {rows > 1 ? (
        <textarea {...input} rows={rows} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input
          {...input}
          type={type}
          inputMode={field.inputMode}
          min={field.min}
          max={field.max}
          required={field.required}
          autoComplete={field.autoComplete ?? 'off'}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}

export interface SelectFieldProps extends Labelled {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** One of a list. */
export function SelectField(field: SelectFieldProps) {
  const id = useId();
  return (
    <FieldFrame id={id} label={field.label} hint={field.hint} refusal={field.refusal}>
      <select
        {...stateOf(id, field)}
        className={css.input}
        value={field.value}
        disabled={field.disabled}
        onChange={(event) => field.onChange(event.target.value)}
      >
        {field.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

interface CheckFieldProps {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Yes or no. */
export function CheckField({ label, checked, onChange }: CheckFieldProps) {
  return (
    <label className={css.check}>
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
