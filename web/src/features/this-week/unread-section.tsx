import { dateAloud, dayAt } from '../../app/instant-words.ts';
import { counted } from '../../app/number-words.ts';
import { written } from '../../app/prose-words.ts';
import { Link } from '../../components/link.tsx';
import { Section } from '../../components/section.tsx';
import type { Week } from './this-week-query.ts';
import { WeekRow } from './week-row.tsx';

interface UnreadSectionProps {
  readonly unread: Week['unreadContext'];
  readonly today: string;
  readonly timeZone: string;
}

/** What changed and waits for the viewer to say what it means for them. */
export function UnreadSection({ unread, today, timeZone }: UnreadSectionProps) {
  if (unread.length === 0) return null;
  return (
    <Section title="What changed around you" sum={counted(unread.length)}>
      <ul className="rows">
        {unread.map(({ id, what, author, at }) => (
          <WeekRow
            key={id}
            what={<span className="voice">{written(what)}</span>}
            sub={`${author.name}, ${dateAloud(dayAt(at, timeZone), today)}.`}
            acts={
              <Link className="link" href="/context">
                What this means for us
              </Link>
            }
          />
        ))}
      </ul>
    </Section>
  );
}
