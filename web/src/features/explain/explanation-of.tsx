import type { ReactNode } from 'react';
import type { Explanation } from '../../components/explanation.ts';
import { EventsRead } from './events-read.tsx';
import type { ExplanationAnswer } from './explained-parts.ts';

interface Told {
  readonly title: string;
  readonly explained: ExplanationAnswer;
  readonly conclusion?: Explanation['conclusion'];
  /** The one act there may be, such as drawing another plan. */
  readonly act?: ReactNode;
}

/** How the server explains a figure, as the panel lays it open, with the events it read. */
export function explanationOf({ title, explained, conclusion, act }: Told): Explanation {
  const { formula, filledIn, terms, events } = explained;
  return {
    title,
    explained: {
      formula,
      filledIn,
      terms: terms.map(({ name, value, source }) => ({
        name,
        value,
        ...(source ? { source } : {}),
      })),
      events,
    },
    conclusion,
    act:
      events.length > 0 || act ? (
        <>
          {act}
          {events.length > 0 && <EventsRead positions={events} />}
        </>
      ) : undefined,
  };
}
