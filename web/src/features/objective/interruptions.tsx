import { dayOf } from '@cairn/shared/kernel/calendar';
import { bareNumber } from '@cairn/shared/kernel/figures';
import { dayOfMonth } from '../../components/day-words.ts';
import { ExplainedNumber } from '../../components/explained-number.tsx';
import { explanationOf } from '../explain/explanation-of.tsx';
import css from './key-result-panel.module.css';
import type { FullKeyResult } from './objective-parts.ts';

interface InterruptionsProps {
  readonly keyResult: Pick<FullKeyResult, 'interruptions' | 'pace'>;
  readonly timeZone: string;
}

/** When a customer’s trouble came first, and the pace without these days beside the one with them. */
export function Interruptions({ keyResult, timeZone }: InterruptionsProps) {
  const { interruptions, pace } = keyResult;
  if (!interruptions) return null;
  const { days, windows, pace: without, expected } = interruptions;
  const on = (at: string) => dayOfMonth(dayOf(Date.parse(at), timeZone));
  const spans = windows.map(({ from, to }) =>
    on(from) === on(to) ? on(from) : `${on(from)} to ${on(to)}`,
  );
  return (
    <p className={css.counting}>
      <span>
        A customer’s trouble came first for {bareNumber(days, 1)} days, {spans.join(', ')}
      </span>
      <span>
        With these days{' '}
        <ExplainedNumber
          explanation={explanationOf({ title: `Against plan: ${pace.words}`, explained: pace.why })}
        >
          {pace.words}
        </ExplainedNumber>
        , without them{' '}
        <ExplainedNumber
          explanation={explanationOf({
            title: `Against a plan without these days: ${without.words}`,
            explained: without.why,
          })}
        >
          {without.words}
        </ExplainedNumber>
      </span>
      {expected && (
        <span>
          Without them, expected today{' '}
          <ExplainedNumber
            explanation={explanationOf({
              title: `Expected today without these days, ${expected.text}`,
              explained: expected,
            })}
          >
            {expected.text}
          </ExplainedNumber>
        </span>
      )}
    </p>
  );
}
