import { clockAt, dateAloud, dayAt, weekdayOf } from '../../app/instant-words.ts';
import { written } from '../../app/prose-words.ts';
import { ledMovements } from './led-movements.ts';
import { owedCheckIns } from './owed-check-ins.ts';
import type { WeekFacts } from './standfirst.ts';
import type { Week, WeekMovement } from './this-week-query.ts';

interface Looking {
  readonly id: string;
  readonly teams: readonly { readonly id: string }[];
  readonly isNow: boolean;
  /** Leads others and owns no objective: what they lead comes first. */
  readonly leads: boolean;
  /** What stands in somebody's way and is theirs to clear. */
  readonly inTheWay: number;
}

const FALL = 2;
const hasFallen = ({ was, is }: WeekMovement) => was.confidence - is.confidence >= FALL;
const firstName = (person: { readonly name: string } | null) => person?.name.split(' ')[0];
const distinct = (names: readonly (string | undefined)[]) => [
  ...new Set(names.filter((name) => name !== undefined)),
];

/** What the week's sentence is made of, out of what the week shows. */
export function weekFacts(week: Week, looking: Looking): WeekFacts {
  const timeZone = week.cycle?.timeZone ?? 'UTC';
  const owed = owedCheckIns(week.owe);
  const inTime = owed.filter((one) => !one.overdue);
  const next = (inTime.length > 0 ? inTime : owed).toSorted((a, b) =>
    a.dueAt < b.dueAt ? -1 : 1,
  )[0];
  const away = week.moved.filter((one) => one.towards === false);
  const own = away.filter((one) => one.keyResult.objective.owner.id === looking.id);
  const quietest = week.quiet.find((one) => looking.leads || one.mine);
  const lastSaid = quietest?.keyResult.last;
  return {
    isNow: looking.isNow,
    due: owed.length,
    dueWhen: next ? dueWhen(next.dueAt, week.day, timeZone) : '',
    late: owed.length > 0 && inTime.length === 0,
    waiting: distinct([
      ...week.unreadContext.map(({ author }) => firstName(author)),
      ...week.askedOfMe.map(({ askedBy }) => firstName(askedBy)),
    ]),
    owing: distinct(owedBy(week).map((ask) => firstName(ask.of))),
    wrongWay: nameOf(own.find(hasFallen) ?? own[0]),
    quiet: quietest && {
      name: written(quietest.keyResult.name),
      since: lastSaid ? dateAloud(dayAt(lastSaid.at, timeZone), week.day) : undefined,
    },
    led: looking.leads ? ledFacts(week, looking, timeZone) : undefined,
  };
}

/** What the viewer asked for and nobody has answered for good. */
const owedBy = ({ askedByMe }: Week) =>
  askedByMe.filter(({ stage }) => stage === 'ASKED' || stage === 'ACKNOWLEDGED');

const nameOf = (movement: WeekMovement | undefined) => movement && written(movement.keyResult.name);

function ledFacts(week: Week, looking: Looking, timeZone: string): WeekFacts['led'] {
  const led = ledMovements(week.moved, looking);
  return {
    inTheWay: looking.inTheWay,
    moved: led.length,
    wrongWay: led.filter((one) => one.towards === false).length,
    fell: led.filter(hasFallen).length,
    quiet: week.quiet.length,
    since: week.movedSince ? weekdayOf(dayAt(week.movedSince, timeZone)) : undefined,
  };
}

/** `by 18:00` on the day, `by Friday 18:00` before it, `since Thursday` after. */
function dueWhen(dueAt: string, today: string, timeZone: string): string {
  const day = dayAt(dueAt, timeZone);
  if (day < today) return `since ${dateAloud(day, today)}`;
  const clock = clockAt(dueAt, timeZone);
  return day === today ? `by ${clock}` : `by ${weekdayOf(day)} ${clock}`;
}
