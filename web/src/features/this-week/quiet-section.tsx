import { dateAloud, dayAt } from '../../app/instant-words.ts';
import { written } from '../../app/prose-words.ts';
import { Link } from '../../components/link.tsx';
import { Section } from '../../components/section.tsx';
import { QuietBetRow } from './quiet-bet-row.tsx';
import type { WeekBet, WeekQuiet } from './this-week-query.ts';
import { WeekRow } from './week-row.tsx';

interface QuietSectionProps {
  readonly quiet: readonly WeekQuiet[];
  readonly bets: readonly WeekBet[];
  readonly today: string;
  readonly timeZone: string;
  readonly isNow: boolean;
}

/** What nobody has spoken of for longer than the rhythm asks, and bets without news. */
export function QuietSection({ quiet, bets, today, timeZone, isNow }: QuietSectionProps) {
  if (quiet.length + bets.length === 0) return null;
  return (
    <Section title="Went quiet">
      <ul className="rows">
        {quiet.map((one) => (
          <QuietRow key={one.keyResult.id} {...one} today={today} />
        ))}
        {bets.map((bet) => (
          <QuietBetRow
            key={bet.id}
            bet={bet}
            since={dateAloud(dayAt(bet.changedAt, timeZone), today)}
            isNow={isNow}
          />
        ))}
      </ul>
    </Section>
  );
}

function QuietRow({ keyResult, mine, today }: WeekQuiet & { readonly today: string }) {
  const { id, name, age, last, confidence, objective } = keyResult;
  const { owner, team } = objective;
  const whose = mine ? 'Yours.' : `${team.name}, ${owner.name}.`;
  const away = owner.awayUntil ? ` Away until ${dateAloud(owner.awayUntil, today)}.` : '';
  const faded =
    last && confidence && age !== null
      ? ` Confidence was ${last.confidence} of 10. After ${age} days without a word it counts as ${confidence.text}, on its way to “we do not know”.`
      : ' Nobody has said a word yet.';
  return (
    <WeekRow
      what={<Link href={`/objectives/${objective.id}?keyResult=${id}`}>{written(name)}</Link>}
      due={age === null ? 'no word' : <span className="strong">{age} d</span>}
      sub={whose + away + faded}
    />
  );
}
