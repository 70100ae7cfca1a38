import { type KeyboardEvent, useId } from 'react';
import { confidenceOfKey } from './confidence-key.ts';
import css from './confidence-scale.module.css';
import { Kbd } from './kbd.tsx';

export interface ConfidenceScaleProps {
  /** 0 to 10, or null before anything was said. */
  readonly value: number | null;
  readonly onChange: (value: number) => void;
  /** What was said last time: a short bar stands under it. */
  readonly last?: number | null;
  /** What the number means here: `chances in ten that this lands at 0.7 or better, which is 48.7 %.` */
  readonly meaning: string;
}

const CHANCES = Array.from({ length: 11 }, (_, chance) => chance);

/** Eleven radio buttons in one frame; a digit or `-` chooses while one of them has focus. */
export function ConfidenceScale({ value, onChange, last, meaning }: ConfidenceScaleProps) {
  const name = useId();
  const byKey = (event: KeyboardEvent<HTMLFieldSetElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const chance = confidenceOfKey(event.key);
    if (chance === undefined) return;
    event.preventDefault();
    onChange(chance);
    // Focus stays with what is chosen, as it does for the arrow keys.
    event.currentTarget.querySelectorAll('input')[chance]?.focus();
  };
  return (
    <fieldset className={css.scale} onKeyDown={byKey}>
      <legend>
        Confidence <span>{meaning}</span>
      </legend>
      <div className={css.row}>
        {CHANCES.map((chance) => (
          <label key={chance} data-last={chance === last || undefined}>
            <input
              type="radio"
              name={name}
              checked={chance === value}
              onChange={() => onChange(chance)}
              aria-label={`${chance} of 10${chance === last ? ', said last time' : ''}`}
            />
            {chance}
          </label>
        ))}
      </div>
      <div className={css.ends}>
        <span>0 will not land</span>
        <span className={`keys ${css.keys}`}>
          one key: <Kbd>0</Kbd> to <Kbd>9</Kbd>, <Kbd>-</Kbd> for ten
        </span>
        <span>10 as good as done</span>
      </div>
    </fieldset>
  );
}
