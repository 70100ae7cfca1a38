import { useId } from 'react';
import css from './field.module.css';
import { CheckField, type SelectFieldProps } from './field.tsx';

interface PickedFieldProps extends Pick<SelectFieldProps, 'label' | 'options' | 'refusal'> {
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  /** What it means that none is chosen. */
  readonly none?: string;
}

/** Several of a long list: those chosen stand as ticked words, the rest is there to add from. */
export function PickedField(field: PickedFieldProps) {
  const { label, options, chosen, onChange, none, refusal } = field;
  const id = useId();
  const left = options.filter(({ value }) => !chosen.includes(value));
  const labelOf = (picked: string) =>
    options.find(({ value }) => value === picked)?.label ?? picked;
  return (
    <fieldset className={css.picked}>
      <legend className={css.legend}>{label}</legend>
      {chosen.map((picked) => (
        <CheckField
          key={picked}
          label={labelOf(picked)}
          checked
          onChange={() => onChange(chosen.filter((other) => other !== picked))}
        />
      ))}
      <select
        className={css.input}
        aria-label={label}
        aria-describedby={refusal ? id : undefined}
        aria-invalid={refusal ? true : undefined}
        value=""
        onChange={({ target }) => target.value && onChange([...chosen, target.value])}
      >
        <option value="">{chosen.length > 0 ? 'add another' : (none ?? 'choose')}</option>
        {left.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {refusal && (
        <p id={id} className={css.refusal} role="alert">
          {refusal}
        </p>
      )}
    </fieldset>
  );
}
