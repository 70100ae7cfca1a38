import { limits } from '@cairn/shared/kernel/limits';
import { useEffect, useId, useRef } from 'react';
import { PersonSelect } from '../people/person-select.tsx';
import css from './asks-part.module.css';
import { readDay } from './day-entry.ts';
import form from './part-form.module.css';
import type { SaidAsk } from './said.ts';
import field from './written-field.module.css';

export interface AskFormProps {
  readonly ask: SaidAsk;
  readonly place: number;
  readonly today: string;
  readonly why: (field: string) => string | undefined;
  readonly takesFocus: boolean;
  readonly onChange: (change: Partial<SaidAsk>) => void;
  readonly onRemove: () => void;
}

/** One ask while it is written. Only the need is needed; nobody has to be named for it. */
export function AskForm(props: AskFormProps) {
  const { ask, place, today, why, takesFocus, onChange, onRemove } = props;
  const of = useId();
  const need = useRef<HTMLInputElement>(null);
  const arrives = useRef(takesFocus);
  useEffect(() => {
    if (arrives.current) need.current?.focus();
    arrives.current = false;
  }, []);
  const by = ask.by.trim() ? readDay(ask.by, { today }) : undefined;
  const whys = ['need', 'ofId', 'by'].flatMap((name) => why(`asks.${place}.${name}`) ?? []);
  return (
    <div className={`${form.form} ${css.fields}`}>
      <label className={form.first}>
        What would help
        <input
          ref={need}
          className={`voice ${field.input}`}
          value={ask.need}
          maxLength={limits.sentence}
          data-field={`asks.${place}.need`}
          aria-invalid={why(`asks.${place}.need`) ? true : undefined}
          onChange={(event) => onChange({ need: event.target.value })}
        />
      </label>
      <div>
        <label htmlFor={of}>From whom</label>
        <PersonSelect
          label="From whom"
          value={ask.ofId}
          first={[{ value: '', label: 'Whoever can' }]}
          onChoose={(ofId) => onChange({ ofId })}
          control={{ id: of, className: field.input, 'data-field': `asks.${place}.ofId` }}
        />
      </div>
      <label>
        By
        <input
          className={field.input}
          value={ask.by}
          autoComplete="off"
          placeholder="Fri or +7"
          data-field={`asks.${place}.by`}
          aria-invalid={why(`asks.${place}.by`) ? true : undefined}
          onChange={(event) => onChange({ by: event.target.value })}
        />
      </label>
      <button type="button" className="link" onClick={onRemove}>
        Remove
      </button>
      {whys.length > 0 && (
        <p className={`${field.why} ${css.whys}`} role="alert">
          {whys.join(' ')}
        </p>
      )}
      {by?.ok && by.reading && <p className={css.reading}>By {by.reading.replace('= ', '')}</p>}
    </div>
  );
}
