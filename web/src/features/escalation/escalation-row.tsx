import { dateAloud, dayAt } from '../../app/instant-words.ts';
import { written } from '../../app/prose-words.ts';
import { useMoment } from '../../app/use-moment.ts';
import { Clock } from '../../components/clock.tsx';
import { HealthMark } from '../../components/health-mark.tsx';
import { OpeningRow } from '../decision/opening-row.tsx';
import { EscalationActs } from './escalation-acts.tsx';
import { EscalationFacts } from './escalation-facts.tsx';
import type { EscalationTold } from './escalation-parts.ts';
import { stateOf } from './escalation-words.ts';

interface EscalationRowProps {
  readonly escalation: EscalationTold;
  readonly today: string;
  readonly timeZone: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** An escalation in a line, which opens to what is told of it and what can be done. */
export function EscalationRow({ isOpen, onToggle, ...told }: EscalationRowProps) {
  const { escalation, today, timeZone } = told;
  const { what, raisedBy, raisedAt, team, customer, decided, declined } = escalation;
  const { isNow } = useMoment();
  const { mark, words } = stateOf(escalation);
  const clock = escalation.clock ?? escalation.communicate ?? escalation.verify;
  const settled = decided ?? declined;
  const sub = [
    'Escalation',
    settled
      ? `${settled.by.name}, ${dateAloud(dayAt(settled.at, timeZone), today)}`
      : `${raisedBy.name}, ${team.name}, ${dateAloud(dayAt(raisedAt, timeZone), today)}`,
    customer,
  ].filter(Boolean);
  return (
    <OpeningRow
      id={escalation.id}
      what={written(what)}
      sub={sub.join(' · ')}
      end={
        <>
          <HealthMark health={mark} words={words} />
          {clock && <Clock words={clock.text} gone={clock.gone} />}
        </>
      }
      isOpen={isOpen}
      onToggle={onToggle}
    >
      {isNow && <EscalationActs escalation={escalation} today={today} />}
      <EscalationFacts escalation={escalation} today={today} timeZone={timeZone} />
    </OpeningRow>
  );
}
