import { counted } from '../../app/number-words.ts';
import { written } from '../../app/prose-words.ts';
import { Link } from '../../components/link.tsx';
import { Section } from '../../components/section.tsx';
import type { AskRead } from '../help/ask-parts.ts';
import { AskRow } from '../help/ask-row.tsx';
import { useHeldAsks } from './use-held-asks.ts';

interface AsksProps {
  readonly asks: readonly AskRead[];
  readonly today: string;
  readonly timeZone: string;
}

/** What others asked of the viewer and nobody has given or declined yet. */
export function WaitingForYou({ asks, ...at }: AsksProps) {
  const { all, onWrites } = useHeldAsks(asks);
  if (all.length === 0) return null;
  return (
    <Section title="People waiting for you" sum={counted(asks.length)}>
      <ul className="rows">
        {all.map((ask) => (
          <AskRow
            key={ask.id}
            ask={ask}
            who={`${ask.askedBy.name} asks:`}
            about={subjectOf(ask)}
            onWrites={onWrites(ask)}
            {...at}
          />
        ))}
      </ul>
    </Section>
  );
}

/** What the viewer asked of others, and what was answered. */
export function YouAsked({ asks, ...at }: AsksProps) {
  const { all, onWrites } = useHeldAsks(asks);
  if (all.length === 0) return null;
  return (
    <Section title="You asked" sum={sumOf(asks)}>
      <ul className="rows">
        {all.map((ask) => (
          <AskRow
            key={ask.id}
            ask={ask}
            who={`${ask.of?.name ?? 'Whoever can help'}:`}
            about={subjectOf(ask)}
            onWrites={onWrites(ask)}
            {...at}
          />
        ))}
      </ul>
    </Section>
  );
}

function sumOf(asks: readonly AskRead[]): string {
  const given = asks.filter(({ stage }) => stage === 'GIVEN').length;
  const all = counted(asks.length);
  return given === 0 ? all : `${all}, ${counted(given)} to say whether it helped`;
}

function subjectOf({ objective, keyResult }: AskRead) {
  const href = `/objectives/${objective.id}${keyResult ? `?keyResult=${keyResult.id}` : ''}`;
  return (
    <Link href={href} className="link">
      {`“${written(keyResult ? keyResult.name : objective.statement)}”`}
    </Link>
  );
}
