import css from './field.module.css';
import { CheckField, SelectField, type SelectFieldProps } from './field.tsx';

interface PickedFieldProps extends Pick<SelectFieldProps, 'label' | 'options' | 'refusal'> {
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  /** What it means that none is chosen. */
  readonly none?: string;
}

/** Several of a long list: chosen from there one by one, those chosen stand under it, ticked. */
export function PickedField(field: PickedFieldProps) {
  const { label, options, chosen, onChange, none, refusal } = field;
  const left = options.filter(({ value }) => !chosen.includes(value));
  const labelOf = (id: string) => options.find(({ value }) => value === id)?.label ?? id;
  return (
    <div className={css.picked}>
      <SelectField
        label={label}
        value=""
        onChange={(id) => id && onChange([...chosen, id])}
        options={[
          { value: '', label: chosen.length > 0 ? 'add another' : (none ?? 'choose') },
          ...left,
        ]}
        refusal={refusal}
      />
      {chosen.map((id) => (
        <CheckField
          key={id}
          label={labelOf(id)}
          checked
          onChange={() => onChange(chosen.filter((other) => other !== id))}
        />
      ))}
    </div>
  );
}
