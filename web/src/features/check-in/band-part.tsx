import { readEntry } from '../../components/value-entry.ts';
import { ValueInput } from '../../components/value-input.tsx';
import { MarkLine } from './mark-line.tsx';
import { bandLine } from './mark-lines.ts';
import type { PartProps } from './part-props.ts';
import { canBeNegative } from './read-said.ts';
import { valueLabel } from './value-label.ts';
import css from './value-part.module.css';

/** Where it stands today, against the band that it is to hold. */
export function BandPart({ step, said, why, onSay }: PartProps) {
  const context = {
    last: step.last?.value ?? null,
    unit: step.unit,
    canBeNegative: canBeNegative(step),
  };
  const entry = readEntry(said.typed, context);
  const line = bandLine(step, entry.ok ? entry.value : undefined);
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
      {line && <MarkLine {...line} />}
    </div>
  );
}
