import { type ReactNode, type Ref, useId } from 'react';
import css from './figure-input.module.css';

export interface FigureInputProps {
  /** What is typed, as it stands in the field. */
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly label: string;
  /** After the field, unspoken: the unit. */
  readonly unit?: string | undefined;
  /** What it was read as, where that is not plain from the field. */
  readonly reading?: string | undefined;
  /** Why it cannot be taken: stands where the reading would. */
  readonly refusal?: string | undefined;
  /** Which keyboard a phone brings up. */
  readonly inputMode?: 'decimal' | 'text';
  /** The command's field, so that focus can be brought to what was refused. */
  readonly field?: string;
  /** At the right end of the field: another way to give the same. */
  readonly children?: ReactNode;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** A figure at 44 px, selected on arrival, with what it is read as under it. */
export function FigureInput({
  typed,
  onType,
  label,
  unit,
  reading,
  refusal,
  inputMode = 'decimal',
  field,
  children,
  ref,
}: FigureInputProps) {
  const id = useId();
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
          inputMode={inputMode}
          autoComplete="off"
          data-field={field}
          aria-describedby={`${id}-reading`}
          aria-invalid={refusal ? true : undefined}
          onFocus={(event) => event.target.select()}
          onChange={(event) => onType(event.target.value)}
        />
        {unit && <span aria-hidden="true">{unit}</span>}
        {children}
      </div>
      <p
        id={`${id}-reading`}
        className={css.reading}
        data-refused={refusal ? true : undefined}
        aria-live="polite"
      >
        {refusal ?? reading}
      </p>
    </div>
  );
}
