import css from './field.module.css';
import { CheckField, SelectField, type SelectFieldProps } from './field.tsx';

interface PickedFieldProps {
  readonly legend: string;
  /** What the list of those who are left is called. */
  readonly more: string;
  readonly options: SelectFieldProps['options'];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly hint?: string;
  readonly refusal?: string | undefined;
}

/** Several of a long list: those chosen stand as ticked words, the rest is there to add from. */
export function PickedField(field: PickedFieldProps) {
  const { legend, more, options, chosen, onChange, hint, refusal } = field;
  const left = options.filter(({ value }) => !chosen.includes(value));
  const labelOf = (id: string) => options.find(({ value }) => value === id)?.label ?? id;
  return (
    <fieldset className={css.picked}>
      <legend className={css.legend}>{legend}</legend>
      {chosen.map((id) => (
        <CheckField
          key={id}
          label={labelOf(id)}
          checked
          onChange={() => onChange(chosen.filter((other) => other !== id))}
        />
      ))}
      {left.length > 0 && (
        <SelectField
          label={more}
          value=""
          onChange={(id) => id && onChange([...chosen, id])}
          options={[{ value: '', label: 'choose' }, ...left]}
          {...(hint ? { hint } : {})}
          refusal={refusal}
        />
      )}
    </fieldset>
  );
}
