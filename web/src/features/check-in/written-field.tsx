import { type ReactNode, useEffect, useId, useRef } from 'react';
import css from './written-field.module.css';

export interface WrittenFieldProps {
  readonly label: string;
  /** After the label, lighter: `optional`. */
  readonly more?: string;
  readonly text: string;
  readonly onWrite: (text: string) => void;
  /** The command's field. */
  readonly field: string;
  readonly refusal?: string | undefined;
  /** It was just asked for: whoever did wants to write. */
  readonly takesFocus: boolean;
  readonly maxLength: number;
  /** Under the field. */
  readonly children?: ReactNode;
}

/** A few sentences in the serif that is people's own, as tall as what is written. */
export function WrittenField({
  label,
  more,
  text,
  onWrite,
  field,
  refusal,
  takesFocus,
  maxLength,
  children,
}: WrittenFieldProps) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const arrives = useRef(takesFocus);
  useEffect(() => {
    if (arrives.current) area.current?.focus();
    arrives.current = false;
  }, []);
  return (
    <div>
      <label className={css.label} htmlFor={id}>
        {label} {more && <span>{more}</span>}
      </label>
      <textarea
        ref={area}
        id={id}
        className={`voice ${css.area}`}
        rows={2}
        value={text}
        maxLength={maxLength}
        data-field={field}
        aria-invalid={refusal ? true : undefined}
        aria-describedby={refusal ? `${id}-why` : undefined}
        onChange={(event) => onWrite(event.target.value)}
      />
      {refusal && (
        <p id={`${id}-why`} className={css.why} role="alert">
          {refusal}
        </p>
      )}
      {children}
    </div>
  );
}
