import { dateAloud, dayAt } from '../../app/instant-words.ts';
import { listed, things } from '../../app/number-words.ts';
import { written } from '../../app/prose-words.ts';
import { useMoment } from '../../app/use-moment.ts';
import { Clock } from '../../components/clock.tsx';
import { dayShort } from '../../components/day-words.ts';
import { HealthMark } from '../../components/health-mark.tsx';
import { DecisionActs } from './decision-acts.tsx';
import { DecisionFacts } from './decision-facts.tsx';
import type { DecisionTold } from './decision-parts.ts';
import { stateOf } from './decision-words.ts';
import { OpeningRow } from './opening-row.tsx';

interface DecisionRowProps {
  readonly decision: DecisionTold;
  readonly today: string;
  readonly timeZone: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** A decision in a line, which opens to what is told of it and what can be done. */
export function DecisionRow({ isOpen, onToggle, ...told }: DecisionRowProps) {
  const { decision, today, timeZone } = told;
  const { isNow } = useMoment();
  const { mark, words } = stateOf(decision);
  const clock = decision.clock ?? decision.communicate;
  return (
    <OpeningRow
      id={decision.id}
      what={written(decision.question)}
      sub={
        decision.stage === 'OPEN'
          ? waitWords(decision)
          : settledWords(decision, (at) => dateAloud(dayAt(at, timeZone), today))
      }
      end={
        clock ? (
          <Clock words={clock.text} gone={clock.gone} />
        ) : (
          <HealthMark health={mark} words={words} />
        )
      }
      isOpen={isOpen}
      onToggle={onToggle}
    >
      {isNow && <DecisionActs decision={decision} today={today} />}
      <DecisionFacts decision={decision} today={today} timeZone={timeZone} />
    </OpeningRow>
  );
}

/** Who asks whom, what stands still meanwhile, and by when it is needed. */
function waitWords({ requestedBy, decider, keyResults, neededBy }: DecisionTold): string {
  const still = keyResults.length;
  return [
    requestedBy.id === decider.id
      ? `${decider.name} thinks it through`
      : `${requestedBy.name} asks ${decider.name}`,
    still > 0 && `${things(still, 'key result')} ${still === 1 ? 'stands' : 'stand'} still`,
    neededBy && `needed by ${dayShort(neededBy)}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What was decided, by whom and when, and who does not know of it. */
function settledWords(decision: DecisionTold, on: (at: string) => string): string {
  const { made, declined, withdrawn, reversed, toTell, stage } = decision;
  const last = reversed ?? withdrawn ?? declined ?? made;
  return [
    made && written(made.option?.words ?? made.words!),
    last && `${last.by.name}, ${on(last.at)}`,
    (stage === 'MADE' || stage === 'REVERSED') &&
      toTell.length > 0 &&
      `not told: ${listed(toTell.map(({ name }) => name))}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
