import { dayAloud, dayAt } from '../../app/instant-words.ts';
import { counted } from '../../app/number-words.ts';
import { written } from '../../app/prose-words.ts';
import { Clock } from '../../components/clock.tsx';
import { Link } from '../../components/link.tsx';
import { Section } from '../../components/section.tsx';
import { remainingByDay } from './remaining.ts';
import type { WeekAsk } from './this-week-query.ts';
import { WeekRow } from './week-row.tsx';

interface AsksProps {
  readonly asks: readonly WeekAsk[];
  readonly today: string;
  readonly timeZone: string;
}

/** What others asked of the viewer with their last word. */
export function WaitingForYou({ asks, today, timeZone }: AsksProps) {
  if (asks.length === 0) return null;
  return (
    <Section title="People waiting for you" sum={counted(asks.length)}>
      <ul className="rows">
        {asks.map((open) => (
          <AskRow
            key={open.ask.id}
            open={open}
            today={today}
            timeZone={timeZone}
            who={open.checkIn.author.name}
            asks="asks"
          />
        ))}
      </ul>
    </Section>
  );
}

/** What the viewer asked of others. */
export function YouWaitFor({ asks, today, timeZone }: AsksProps) {
  if (asks.length === 0) return null;
  return (
    <Section title="You wait for" sum={counted(asks.length)}>
      <ul className="rows">
        {asks.map((open) => (
          <AskRow
            key={open.ask.id}
            open={open}
            today={today}
            timeZone={timeZone}
            who={open.ask.of?.name ?? 'Whoever can help'}
          />
        ))}
      </ul>
    </Section>
  );
}

interface AskRowProps {
  readonly open: WeekAsk;
  readonly who: string;
  /** `asks`, where the one named did the asking. */
  readonly asks?: string;
  readonly today: string;
  readonly timeZone: string;
}

function AskRow({ open, who, asks, today, timeZone }: AskRowProps) {
  const { ask, checkIn, keyResult, objective } = open;
  const asked = dayAt(checkIn.at, timeZone);
  const remaining = ask.by ? remainingByDay(ask.by, asked, today) : undefined;
  return (
    <WeekRow
      what={
        <>
          <b className="strong">{who}</b>
          {asks ? ' asks: ' : ': '}
          <span className="voice">{written(ask.need)}</span>
        </>
      }
      due={remaining && <Clock {...remaining} />}
      sub={
        <>
          For{' '}
          <Link
            href={`/objectives/${objective.id}?keyResult=${keyResult.id}`}
            className="link"
          >{`“${written(keyResult.name)}”`}</Link>
          . Asked {dayAloud(asked, today)}
          {ask.by ? `, needed by ${dayAloud(ask.by, today)}` : ''}.
        </>
      }
    />
  );
}
