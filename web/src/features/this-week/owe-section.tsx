import { dateAloud, dayAt } from '../../app/instant-words.ts';
import { counted, things } from '../../app/number-words.ts';
import { written } from '../../app/prose-words.ts';
import { Clock } from '../../components/clock.tsx';
import { Link } from '../../components/link.tsx';
import { Section } from '../../components/section.tsx';
import { owedCheckIns } from './owed-check-ins.ts';
import { remainingUntil } from './remaining.ts';
import type { Week } from './this-week-query.ts';
import { WeekRow } from './week-row.tsx';

interface OweSectionProps {
  readonly owe: Week['owe'];
  readonly today: string;
  readonly timeZone: string;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
}

/** The check-ins that are due, with what remains of their time. */
export function OweSection({ owe, today, timeZone, now }: OweSectionProps) {
  const owed = owedCheckIns(owe);
  const dueToday = owed.filter(({ dueAt }) => dayAt(dueAt, timeZone) <= today).length;
  const sum =
    owed.length === 1
      ? 'one thing'
      : `${counted(owed.length)} things${dueToday > 0 && dueToday < owed.length ? `, ${counted(dueToday)} of them today` : ''}`;
  return (
    <Section title="You owe" sum={sum}>
      <ul className="rows">
        {owed.map(({ objective, steps, dueAt, gone }) => {
          const { lastWordAt, statement } = steps[0]!.objective;
          const last = lastWordAt
            ? `Last word ${dateAloud(dayAt(lastWordAt, timeZone), today)}.`
            : 'No word yet.';
          const late = steps.filter((step) => step.overdue).length;
          const some = late > 0 && late < steps.length ? `, ${counted(late)} of them late` : '';
          return (
            <WeekRow
              key={objective.id}
              what={
                <Link href={`/check-in?objective=${objective.id}`}>
                  Check-in: {written(statement)}
                </Link>
              }
              due={
                <Clock
                  words={remainingUntil(Date.parse(dueAt), now, dayAt(dueAt, timeZone))}
                  gone={gone}
                />
              }
              sub={`Weekly, ${things(steps.length, 'key result')}${some}. ${last}`}
            />
          );
        })}
      </ul>
    </Section>
  );
}
