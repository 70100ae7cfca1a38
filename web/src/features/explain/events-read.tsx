import { useState } from 'react';
import { graphql } from '../../app/graphql.ts';
import { written } from '../../app/prose-words.ts';
import { useAnswer } from '../../app/use-answer.ts';
import { dayOfMonth } from '../../components/day-words.ts';
import css from './events-read.module.css';

const EventsReadQuery = graphql(`
  query EventsRead($positions: [Int!]!) {
    events(positions: $positions) {
      position
      title
      at
      actor {
        id
        name
      }
      prose {
        text
      }
    }
  }
`);

/** The server names at most so many events at once. */
const MOST = 50;

/** Names what a figure was computed from; the events themselves come when they are asked for. */
export function EventsRead({ positions }: { readonly positions: readonly number[] }) {
  const [open, setOpen] = useState(false);
  const count = positions.length;
  return (
    <>
      <button
        type="button"
        className="link"
        aria-expanded={open}
        onClick={() => setOpen((was) => !was)}
      >
        {count === 1 ? 'The event it read' : `The ${count} events it read`}
      </button>
      {open && <EventList positions={positions.slice(-MOST)} left={Math.max(0, count - MOST)} />}
    </>
  );
}

interface EventListProps {
  readonly positions: readonly number[];
  /** How many older ones are not listed. */
  readonly left: number;
}

function EventList({ positions, left }: EventListProps) {
  const { data, failed, again } = useAnswer(EventsReadQuery, { positions: [...positions] });
  if (!data) {
    return (
      <p className={css.events} role="status">
        {failed ?? 'Reading the events.'}{' '}
        {failed && (
          <button type="button" className="link" onClick={again}>
            Try again
          </button>
        )}
      </p>
    );
  }
  return (
    <div className={css.events}>
      <ol>
        {data.events.map((event) => (
          <li key={event.position}>
            <time className="num faint" dateTime={event.at}>
              {dayOfMonth(event.at.slice(0, 10))}
            </time>
            <span>
              {event.title}
              {event.actor && <span className="faint">, {event.actor.name}</span>}
              {event.prose && !event.title.includes(written(event.prose)) && (
                <span className={css.words}>{written(event.prose)}</span>
              )}
            </span>
          </li>
        ))}
      </ol>
      {left > 0 && <p className="note">And {left} older ones.</p>}
    </div>
  );
}
