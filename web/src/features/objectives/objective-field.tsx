import { useId } from 'react';
import css from '../../components/field.module.css';
import { FieldFrame, type Labelled, stateOf } from '../../components/field.tsx';
import { ObjectiveSelect, type ObjectiveSelectProps } from './objective-select.tsx';

interface ObjectiveFieldProps
  extends Labelled,
    Pick<ObjectiveSelectProps, 'value' | 'none' | 'among' | 'leftOut'> {
  readonly onChange: ObjectiveSelectProps['onChoose'];
}

/** A field that takes an objective. */
export function ObjectiveField({ onChange, ...field }: ObjectiveFieldProps) {
  const { label, hint, refusal, disabled, ...select } = field;
  const id = useId();
  return (
    <FieldFrame id={id} label={label} hint={hint} refusal={refusal}>
      <ObjectiveSelect
        {...select}
        label={label}
        onChoose={onChange}
        control={{ ...stateOf(id, field), className: css.input, disabled }}
      />
    </FieldFrame>
  );
}
