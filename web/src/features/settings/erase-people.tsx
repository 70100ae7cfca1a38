import { useState } from 'react';
import { dayAt } from '../../app/instant-words.ts';
import { Act } from '../../components/act.tsx';
import { dayInFull } from '../../components/day-words.ts';
import { Section } from '../../components/section.tsx';
import css from './data-page.module.css';
import { EraseForm } from './erase-form.tsx';
import type { WhoLeft } from './own-data-parts.ts';

/** For administrators: who has left, and can be erased. */
export function ErasePeople({
  people,
  timeZone,
}: {
  readonly people: readonly WhoLeft[];
  readonly timeZone: string;
}) {
  const [erasing, setErasing] = useState<string>();
  return (
    <Section title="People who have left" sum="for administrators">
      {people.length === 0 && <p className="note">Nobody has left so far.</p>}
      <ul className="rows">
        {people.map(({ person, leftAt, isErased }) => (
          <li key={person.id} className={css.left}>
            <span className={css.who}>
              <b className="strong">{person.name}</b> left on {dayInFull(dayAt(leftAt, timeZone))}
              {isErased && ', erased since'}
            </span>
            {!isErased && erasing !== person.id && (
              <Act onClick={() => setErasing(person.id)}>Erase for good</Act>
            )}
            {!isErased && erasing === person.id && (
              <EraseForm person={person} onDone={() => setErasing(undefined)} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
