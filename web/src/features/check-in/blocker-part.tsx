import { limits } from '@cairn/shared/kernel/limits';
import { useEffect, useRef } from 'react';
import {
  type BlockerKind,
  KINDS,
  optionsOf,
  SEVERITIES,
  type Severity,
} from '../blocker/kind-words.ts';
import css from './blocker-part.module.css';
import type { NotePartProps } from './note-part.tsx';
import form from './part-form.module.css';
import type { SaidBlocker } from './said.ts';
import field from './written-field.module.css';

/** What stands in the way of this key result, raised with the check-in. */
export function BlockerPart({ said, why, onSay, takesFocus }: NotePartProps) {
  const what = useRef<HTMLInputElement>(null);
  const arrives = useRef(takesFocus);
  useEffect(() => {
    if (arrives.current) what.current?.focus();
    arrives.current = false;
  }, []);
  const { blocker } = said;
  if (!blocker) return null;
  const set = (change: Partial<SaidBlocker>) => onSay({ blocker: { ...blocker, ...change } });
  const whys = ['what', 'kind', 'severity'].flatMap((name) => why(`blocker.${name}`) ?? []);
  return (
    <fieldset className={css.blocker}>
      <legend className={field.label}>
        Something is in the way <span>raised with this check-in, unless left empty</span>
      </legend>
      <div className={`${form.form} ${css.fields}`}>
        <label className={form.first}>
          What stands in the way
          <input
            ref={what}
            className={`voice ${field.input}`}
            value={blocker.what}
            maxLength={limits.statement}
            autoComplete="off"
            data-field="blocker.what"
            aria-invalid={why('blocker.what') ? true : undefined}
            onChange={(event) => set({ what: event.target.value })}
          />
        </label>
        <label>
          It is
          <select
            className={field.input}
            value={blocker.kind}
            data-field="blocker.kind"
            onChange={(event) => set({ kind: event.target.value as BlockerKind })}
          >
            {optionsOf(KINDS).map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label>
          How much it matters
          <select
            className={field.input}
            value={blocker.severity}
            data-field="blocker.severity"
            onChange={(event) => set({ severity: event.target.value as Severity })}
          >
            {optionsOf(SEVERITIES).map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="link" onClick={() => onSay({ blocker: null })}>
          Remove
        </button>
      </div>
      {whys.length > 0 && (
        <p className={field.why} role="alert">
          {whys.join(' ')}
        </p>
      )}
    </fieldset>
  );
}
