import { dayAloud } from '../../app/instant-words.ts';
import { things } from '../../app/number-words.ts';
import { ActLink } from '../../components/act.tsx';
import { nextWordOn } from '../check-in/due-words.ts';
import { owedCheckIns, walkTime } from './owed-check-ins.ts';
import css from './start-check-in.module.css';
import type { Week } from './this-week-query.ts';

interface StartCheckInProps {
  readonly week: Week;
  /** The viewer answers for at least one objective. */
  readonly owns: boolean;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
}

/** The one act that the week is for; when nothing is due, the end, and when the next one is. */
export function StartCheckIn({ week, owns, now }: StartCheckInProps) {
  const { owe, cycle, day } = week;
  if (owe.length > 0) {
    const objectives = owedCheckIns(owe).length;
    return (
      <div className={css.hero}>
        <ActLink kind="filled" href="/check-in" hint="C">
          Start the check-in
        </ActLink>
        <span className="small quiet">
          {things(objectives, 'objective')}, {things(owe.length, 'key result')},{' '}
          {walkTime(owe.length)}
        </span>
      </div>
    );
  }
  if (!owns || !cycle || cycle.isClosed) return null;
  const nextOn = nextWordOn(cycle.nextDueAt, now, cycle);
  const next = nextOn
    ? `The next check-in is due ${dayAloud(nextOn, day)}.`
    : 'The cycle has no check-in left.';
  return (
    <p className={`small quiet ${css.end}`}>Every key result of yours has had its word. {next}</p>
  );
}
