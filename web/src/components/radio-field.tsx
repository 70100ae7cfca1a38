import { type ReactNode, useId } from 'react';
import css from './field.module.css';

interface RadioFieldProps<Value extends string> {
  readonly legend: string;
  /** Undefined before anything was chosen. */
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  readonly options: readonly { readonly value: Value; readonly label: ReactNode }[];
  /** Why what is chosen was not taken. */
  readonly refusal?: string | undefined;
}

/** One of a few, all of them in sight. */
export function RadioField<Value extends string>(field: RadioFieldProps<Value>) {
  const name = useId();
  const { legend, value, onChange, options, refusal } = field;
  return (
    <fieldset aria-describedby={refusal ? `${name}-note` : undefined}>
      <legend className={css.legend}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={css.check}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
      {refusal && (
        <p id={`${name}-note`} className={css.refusal} role="alert">
          {refusal}
        </p>
      )}
    </fieldset>
  );
}
