import type { ReactNode } from 'react';
import { readEntry } from '../../components/value-entry.ts';
import { ValueInput } from '../../components/value-input.tsx';
import type { PartProps } from './part-props.ts';
import { canBeNegative } from './read-said.ts';
import { valueLabel } from './value-label.ts';
import css from './value-part.module.css';

interface TypedValueProps extends PartProps {
  /** What stands beside the field, by the value that is typed; undefined while it cannot be read. */
  readonly beside: (value: number | undefined) => ReactNode;
}

/** The value as somebody types it, and what it is held against. */
export function TypedValue({ step, said, why, onSay, beside }: TypedValueProps) {
  const context = {
    last: step.last?.value ?? null,
    unit: step.unit,
    canBeNegative: canBeNegative(step),
  };
  const entry = readEntry(said.typed, context);
  return (
    <div className={css.row}>
      <ValueInput
        {...context}
        typed={said.typed}
        onType={(typed) => onSay({ typed })}
        label={valueLabel(step)}
        refusal={why('value')}
        field="value"
      />
      {beside(entry.ok ? entry.value : undefined)}
    </div>
  );
}
