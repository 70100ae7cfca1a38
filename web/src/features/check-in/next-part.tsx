import { limits } from '@cairn/shared/kernel/limits';
import { useEffect, useId, useRef } from 'react';
import css from './next-part.module.css';
import type { NotePartProps } from './note-part.tsx';
import field from './written-field.module.css';

const PLACES = ['First', 'Second', 'Third'] as const;

/** Up to three things that come next: the line after the last written one is always open. */
export function NextPart({ said, why, onSay, takesFocus }: NotePartProps) {
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const arrives = useRef(takesFocus);
  useEffect(() => {
    if (arrives.current) first.current?.focus();
    arrives.current = false;
  }, []);
  const written = said.next.findLastIndex((line) => line.trim() !== '') + 1;
  const lines = Math.min(limits.next, Math.max(written + 1, said.next.length));
  const write = (place: number, text: string) => {
    const next = Array.from({ length: Math.max(said.next.length, place + 1) }, (_, index) =>
      index === place ? text : (said.next[index] ?? ''),
    );
    while (next.length > 0 && next.at(-1) === '') next.pop();
    onSay({ next });
  };
  return (
    <fieldset className={css.next}>
      <legend className={field.label}>
        Next <span>up to three</span>
      </legend>
      {PLACES.slice(0, lines).map((place, index) => {
        const refusal = why(`next.${index}`);
        return (
          <div key={place}>
            <input
              ref={index === 0 ? first : undefined}
              className={`voice ${field.input}`}
              value={said.next[index] ?? ''}
              maxLength={limits.sentence}
              aria-label={`${place} thing to do next`}
              data-field={`next.${index}`}
              aria-invalid={refusal ? true : undefined}
              aria-describedby={refusal ? `${id}-${index}` : undefined}
              onChange={(event) => write(index, event.target.value)}
            />
            {refusal && (
              <p id={`${id}-${index}`} className={field.why} role="alert">
                {refusal}
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
