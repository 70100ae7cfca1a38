import type { Explained } from '../kernel/explained.ts';
import { bareNumber } from '../kernel/figures.ts';
import { standardNormal } from './normal-distribution.ts';
import { explain, explainLater, type Provenance, term } from './provenance.ts';
import type { Thresholds } from './thresholds.ts';

/** How late a team tends to be, in days: the mean, and how widely it scatters around it. */
export interface SlipHabit {
  readonly mean: number;
  readonly scatter: number;
  /** Deliveries that it was read from; 0 where it is a guess from the lead time. */
  readonly deliveries: number;
}

/**
 * How late a team tends to be. Read from its own deliveries once there are enough (days from the
 * first promise to the delivery, negative when early); until then guessed from the lead time.
 *
 * @param leadDays days from the asking to the day that it should be there, 0 or more
 */
export function slipHabit(
  slips: readonly number[],
  leadDays: number,
  { dependencies }: Pick<Thresholds, 'dependencies'>,
): SlipHabit {
  const { leastDeliveries, leastScatterDays } = dependencies;
  const deliveries = slips.length;
  if (deliveries < Math.max(2, leastDeliveries))
    return {
      mean: dependencies.slip * leadDays,
      scatter: Math.max(leastScatterDays, dependencies.scatter * leadDays),
      deliveries: 0,
    };
  const mean = slips.reduce((sum, slip) => sum + slip, 0) / deliveries;
  const squares = slips.reduce((sum, slip) => sum + (slip - mean) ** 2, 0);
  const scatter = Math.max(leastScatterDays, Math.sqrt(squares / (deliveries - 1)));
  return { mean, scatter, deliveries };
}

export interface AvailabilityInput extends Provenance<'spareDays'> {
  /** Days from the day on which it should be there to the day it is needed; negative when late. */
  readonly spareDays: number;
  /** Days from the day it is needed to the last one on which it helps, 0 or more. */
  readonly usefulDays: number;
  readonly habit: SlipHabit;
}

/**
 * The share, 0 to 1, of the days from when something is needed to the last on which it helps that
 * it is expected to be there: the mean of Φ((day − promised − usual slip) ÷ scatter) over them.
 * Where it helps on the one day only, that is the chance that it comes in time. Without scatter it
 * is there from its day on.
 */
export function availability(input: AvailabilityInput): Explained {
  const value = availableShare(input);
  return explainLater(value, () => told(input, value));
}

function told(
  { spareDays, usefulDays, habit, events, sources }: AvailabilityInput,
  value: number,
): Explained {
  const { mean, scatter, deliveries } = habit;
  const one = (number: number) => bareNumber(number, 1);
  const source =
    deliveries > 0 ? `from ${deliveries} deliveries` : 'from the lead time, too few deliveries yet';
  return explain(
    value,
    'mean over the days it would help of Φ((day − promised − usual slip) ÷ scatter)',
    `Φ((${one(spareDays)} to ${one(spareDays + usefulDays)} − ${one(mean)}) ÷ ${one(scatter)}) = ${bareNumber(value, 2)}`,
    [
      term('Needed − promised, days', one(spareDays), sources?.spareDays),
      term('Days it would still help', one(usefulDays)),
      term('Usual slip, days', one(mean), source),
      term('Scatter of the slips, days', one(scatter), source),
    ],
    { events },
  );
}

function availableShare({ spareDays, usefulDays, habit }: AvailabilityInput): number {
  const from = spareDays - habit.mean;
  return meanChance(from, from + Math.max(0, usefulDays), habit.scatter);
}

/** Less than a tenth of a second is no scatter, in days. */
const leastScatter = 1e-6;

/** Mean of Φ(x ÷ scatter) for x from `from` to `to`; ∫Φ(z) dz = z·Φ(z) + φ(z). */
function meanChance(from: number, to: number, scatter: number): number {
  if (scatter < leastScatter)
    return to > from ? Math.max(0, to - Math.max(0, from)) / (to - from) : Number(from >= 0);
  const [low, high] = [from / scatter, to / scatter];
  if (high - low < 1e-9) return standardNormal(low);
  const mean = (chanceUpTo(high) - chanceUpTo(low)) / (high - low);
  return Math.min(1, Math.max(0, mean));
}

const chanceUpTo = (z: number): number =>
  z * standardNormal(z) + Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI);
