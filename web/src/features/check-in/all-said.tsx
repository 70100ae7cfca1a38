import { forgottenWords } from '@cairn/shared/kernel/prose';
import { type RefObject, useEffect, useRef } from 'react';
import { ActLink } from '../../components/act.tsx';
import { Empty } from '../../components/empty.tsx';
import { useLasted } from '../../components/lasted.ts';
import { StoneWalk } from '../../components/stone-walk.tsx';
import css from './all-said.module.css';
import type { WalkCycle } from './check-in-walk.tsx';
import { dayAloud, nextWordOn } from './due-words.ts';
import { StopRow } from './stop-row.tsx';
import type { Stop } from './walk-state.ts';

export interface AllSaidProps {
  readonly stops: readonly Stop[];
  readonly isSending: boolean;
  readonly today: string;
  readonly now: number;
  readonly cycle: WalkCycle | null;
}

/** The end of a walk: what comes next and when, and under it what was said. */
export function AllSaid({ stops, isSending, today, now, cycle }: AllSaidProps) {
  const heading = useFocusOnArrival();
  const waits = useLasted(isSending, 1500);
  const objectives = [...Map.groupBy(stops, ({ step }) => step.objective.id).values()];
  return (
    <div className={css.end}>
      <StoneWalk said={stops.length} of={stops.length} things="key results said" />
      <h1 ref={heading} tabIndex={-1} className={css.heading}>
        Check-in
      </h1>
      <Empty sentence={`${saidSentence(stops)} ${nextSentence({ stops, now, cycle })}`}>
        <ActLink href="/">See what moved</ActLink>
      </Empty>
      <p className={css.waits} role="status">
        {waits ? 'Still waiting for the answer. Your words are kept until it comes.' : ''}
      </p>
      {objectives.map((ofObjective) => (
        <section key={ofObjective[0]?.step.objective.id} className={css.said}>
          <h2>{ofObjective[0]?.step.objective.statement ?? forgottenWords}</h2>
          <ul>
            {ofObjective.map((stop) => (
              <StopRow key={stop.step.id} stop={stop} face="said" today={today} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

const saidSentence = (stops: readonly Stop[]) =>
  stops.some(({ step }) => step.isDue) ? 'All said for this week.' : 'Said before it was due.';

/** The next due day after the one that these words were for. */
function nextSentence({ stops, now, cycle }: Pick<AllSaidProps, 'stops' | 'now' | 'cycle'>) {
  if (!cycle) return '';
  const latest = Math.max(...stops.map(({ step }) => (step.isDue ? Date.parse(step.dueAt) : 0)));
  const next = nextWordOn(cycle.nextDueAt, Math.min(now, latest || now), cycle);
  return next
    ? `The next check-in is due on ${dayAloud(next)}.`
    : 'No further check-in is due in this cycle.';
}

function useFocusOnArrival(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
