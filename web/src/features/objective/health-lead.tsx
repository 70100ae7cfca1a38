import { ExplainedNumber } from '../../components/explained-number.tsx';
import { HealthMark } from '../../components/health-mark.tsx';
import { explanationOf } from '../explain/explanation-of.tsx';
import { derivedOf, healthOf } from '../objectives/health-of.ts';
import type { FullObjective } from './objective-parts.ts';

interface HealthLeadProps {
  readonly objective: FullObjective;
}

/** What was said of the objective, before its opening sentence. */
export function HealthLead({ objective }: HealthLeadProps) {
  const { reported, words, reportedWhy } = healthOf(objective);
  const mark = <HealthMark health={reported} words={words} />;
  return reportedWhy ? <ExplainedNumber explanation={reportedWhy}>{mark}</ExplainedNumber> : mark;
}

/** What the values alone come to, whether or not it agrees with what was said. */
export function ValuesSay({ objective }: HealthLeadProps) {
  const derived = derivedOf(objective);
  return (
    <ExplainedNumber
      explanation={explanationOf({
        title: 'Health from the values alone',
        explained: objective.health.derivedWhy,
      })}
    >
      {derived ? <HealthMark health={derived} /> : 'nothing yet'}
    </ExplainedNumber>
  );
}
