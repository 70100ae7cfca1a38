import { type Ref, useId } from 'react';
import { type EntryContext, readEntry, type ValueEntry } from './value-entry.ts';
import css from './value-input.module.css';

export interface ValueInputProps extends EntryContext {
  /** What is typed, as it stands in the field. */
  readonly typed: string;
  /** `entry` is what it was read as. */
  readonly onType: (typed: string, entry: ValueEntry) => void;
  /** Above the field: `Today, or type +0.4, 62/144`. */
  readonly label: string;
  /** Says what is wrong only once someone tried to go on with it. */
  readonly showsRefusal?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
}

/** The value at 44 px, selected on arrival, with what it is read as under it. */
export function ValueInput({
  typed,
  onType,
  label,
  showsRefusal = false,
  ref,
  last,
  unit,
  canBeNegative,
}: ValueInputProps) {
  const id = useId();
  const context = { last, unit, canBeNegative };
  const entry = readEntry(typed, context);
  const refusal = showsRefusal && !entry.ok ? entry.why : undefined;
  return (
    <div className={css.value}>
      <label className={css.label} htmlFor={id}>
        {label}
      </label>
      <div className={css.box} data-refused={refusal ? true : undefined}>
        <input
          ref={ref}
          id={id}
          value={typed}
          inputMode="decimal"
          autoComplete="off"
          aria-describedby={`${id}-reading`}
          aria-invalid={refusal ? true : undefined}
          onFocus={(event) => event.target.select()}
          onChange={(event) => onType(event.target.value, readEntry(event.target.value, context))}
        />
        {unit && <span aria-hidden="true">{unit}</span>}
      </div>
      <p
        id={`${id}-reading`}
        className={css.reading}
        data-refused={refusal ? true : undefined}
        aria-live="polite"
      >
        {refusal ?? (entry.ok ? entry.reading : '')}
      </p>
    </div>
  );
}
