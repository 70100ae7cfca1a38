import type { Ref } from 'react';
import { FigureInput } from './figure-input.tsx';
import { type EntryContext, readEntry, type ValueEntry } from './value-entry.ts';

export interface ValueInputProps extends EntryContext {
  /** What is typed, as it stands in the field. */
  readonly typed: string;
  /** `entry` is what it was read as. */
  readonly onType: (typed: string, entry: ValueEntry) => void;
  /** Above the field: `Today, or type +0.4, 62/144`. */
  readonly label: string;
  /** Says what is wrong only once someone tried to go on with it. */
  readonly showsRefusal?: boolean;
  /** Why it was not taken although it can be read: stands in the same place. */
  readonly refusal?: string | undefined;
  readonly field?: string;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** A value as people type it, read while it is typed. */
export function ValueInput({
  typed,
  onType,
  label,
  showsRefusal = false,
  refusal,
  field,
  ref,
  last,
  unit,
  canBeNegative,
}: ValueInputProps) {
  const context = { last, unit, canBeNegative };
  const entry = readEntry(typed, context);
  return (
    <FigureInput
      ref={ref}
      typed={typed}
      onType={(text) => onType(text, readEntry(text, context))}
      label={label}
      unit={unit}
      field={field}
      reading={entry.ok ? entry.reading : undefined}
      refusal={refusal ?? (showsRefusal && !entry.ok ? entry.why : undefined)}
    />
  );
}
