import { useId } from 'react';
import css from '../../components/field.module.css';
import { FieldFrame, type Labelled, stateOf } from '../../components/field.tsx';
import { PersonSelect, type PersonSelectProps } from './person-select.tsx';

interface PersonFieldProps
  extends Labelled,
    Pick<PersonSelectProps, 'value' | 'first' | 'leftOut' | 'withCoaches'> {
  readonly onChange: (id: string, name: string) => void;
}

/** A field that takes a person. */
export function PersonField(field: PersonFieldProps) {
  const { label, hint, refusal, value, first, leftOut, withCoaches = false, onChange } = field;
  const id = useId();
  return (
    <FieldFrame id={id} label={label} hint={hint} refusal={refusal}>
      <PersonSelect
        label={label}
        value={value}
        first={first}
        {...(leftOut ? { leftOut } : {})}
        withCoaches={withCoaches}
        onChoose={onChange}
        control={{ ...stateOf(id, field), className: css.input, disabled: field.disabled }}
      />
    </FieldFrame>
  );
}
