import { things } from '../../app/number-words.ts';
import { useViewer } from '../../app/use-viewer.ts';
import { Clock } from '../../components/clock.tsx';
import { Link } from '../../components/link.tsx';
import { Section } from '../../components/section.tsx';
import type { TriageLine } from '../triage/line-parts.ts';
import { rowWords } from '../triage/row-words.ts';
import { WeekRow } from './week-row.tsx';

interface TriageSectionProps {
  /** The first few of the queue. */
  readonly items: readonly TriageLine[];
  readonly count: number;
  readonly today: string;
  readonly timeZone: string;
}

/** Where a leader starts: what stands in somebody's way, and what of it comes first. */
export function TriageSection({ items, count, today, timeZone }: TriageSectionProps) {
  const { id: viewerId } = useViewer();
  if (items.length === 0) return null;
  return (
    <Section
      title="In somebody’s way"
      sum={things(count, 'thing')}
      end={
        <Link className="link" href="/triage">
          Open the triage
        </Link>
      }
    >
      <ul className="rows">
        {items.map((item) => {
          const { kind, since, what, sub } = rowWords(item, { timeZone, today, viewerId });
          return (
            <WeekRow
              key={item.id}
              what={
                <Link className="strong" href={`/triage?item=${item.id}`}>
                  {what}
                </Link>
              }
              due={item.clock && <Clock words={item.clock.text} gone={item.clock.gone} />}
              sub={`${[kind, since].filter(Boolean).join(' ')} · ${sub}`}
            />
          );
        })}
      </ul>
    </Section>
  );
}
