import { dayAloud, dayAt } from '../../app/instant-words.ts';
import { things } from '../../app/number-words.ts';
import { ActLink } from '../../components/act.tsx';
import { owedCheckIns, walkTime } from './owed-check-ins.ts';
import css from './start-check-in.module.css';
import type { Week } from './this-week-query.ts';

/** The one act that the week is for; when nothing is due, the end, and when the next one is. */
export function StartCheckIn({ week, owns }: { readonly week: Week; readonly owns: boolean }) {
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
  const next = cycle.nextDueAt
    ? `The next check-in is due ${dayAloud(dayAt(cycle.nextDueAt, cycle.timeZone), day)}.`
    : 'The cycle has no check-in left.';
  return (
    <p className={`small quiet ${css.end}`}>Every key result of yours has had its word. {next}</p>
  );
}
