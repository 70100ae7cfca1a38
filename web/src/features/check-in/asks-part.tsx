import { useState } from 'react';
import { AskForm } from './ask-form.tsx';
import { AskLine } from './ask-line.tsx';
import css from './asks-part.module.css';
import type { NotePartProps } from './note-part.tsx';
import type { SaidAsk } from './said.ts';
import field from './written-field.module.css';

/** Who could help, with what, and by when. The one being written is open, the others are lines. */
export function AsksPart({ said, today, why, onSay, takesFocus }: NotePartProps) {
  const [chosen, setChosen] = useState(said.asks.length - 1);
  const [count, setCount] = useState(said.asks.length);
  if (count !== said.asks.length) {
    // A new one is there to be written; one that was removed leaves the others folded.
    setChosen(count < said.asks.length ? said.asks.length - 1 : -1);
    setCount(said.asks.length);
  }
  const faulty = said.asks.findIndex((_, place) =>
    ['need', 'ofId', 'by'].some((name) => why(`asks.${place}.${name}`)),
  );
  const open = faulty >= 0 ? faulty : chosen;
  const change = (place: number, ask: Partial<SaidAsk>) =>
    onSay({
      asks: said.asks.map((other, index) => (index === place ? { ...other, ...ask } : other)),
    });
  const remove = (place: number) =>
    onSay({ asks: said.asks.filter((_, index) => index !== place) });
  return (
    <fieldset className={css.asks}>
      <legend className={field.label}>
        Asks <span>who could help, by when</span>
      </legend>
      <ul>
        {said.asks.map((ask, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an ask has no name but its place
          <li key={place}>
            {place === open ? (
              <AskForm
                ask={ask}
                place={place}
                today={today}
                why={why}
                takesFocus={takesFocus || place === chosen}
                onChange={(changes) => change(place, changes)}
                onRemove={() => remove(place)}
              />
            ) : (
              <AskLine
                ask={ask}
                today={today}
                onOpen={() => setChosen(place)}
                onRemove={() => remove(place)}
              />
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
