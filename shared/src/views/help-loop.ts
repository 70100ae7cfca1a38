import { workingHours } from '../cadence/working-time.ts';
import type { Explained } from '../kernel/explained.ts';
import { bareNumber, share } from '../kernel/figures.ts';
import { explain, term } from '../signals/provenance.ts';
import { median } from '../signals/robust-trend.ts';
import { answeredAt, isOpenAsk } from '../strategy/objective/ask.ts';
import type { WorldView } from '../world-view.ts';
import { timeToAnswer } from './ask-view.ts';
import { currentCycle } from './cycle-at.ts';

/** How asks for help fare in the running cycle. Of a team or of everybody, never of a person. */
export interface HelpLoop {
  /** Asks that nobody has given or declined yet. */
  readonly open: number;
  /** Median of the working hours until somebody answered; absent below the fewest asks. */
  readonly firstResponse?: Explained;
  /** Share, 0 to 1, of what was given that helped; absent below the fewest words on it. */
  readonly helped?: Explained;
}

/** The figures of one team, or of the whole organisation. What was taken back counts for nothing. */
export function helpLoop(world: WorldView, teamId?: string): HelpLoop {
  const cycle = currentCycle(world);
  if (!cycle) return { open: 0 };
  const { fewest } = world.thresholds().asks;
  const objectives = world
    .objectivesIn(cycle.id)
    .filter((objective) => teamId === undefined || objective.teamId === teamId);
  const asks = objectives.flatMap((objective) =>
    objective.asks
      .filter(({ takenBack }) => !takenBack)
      // Nobody waits any longer on what is closed.
      .map((ask) => ({ ...ask, endedAt: objective.closedAt ?? cycle.closedAt })),
  );
  const judged = asks.filter(({ confirmed }) => confirmed);
  const waiting = asks.filter((ask) => answeredAt(ask) === undefined);
  const hours = asks.map((ask) =>
    workingHours(
      ask.askedAt,
      answeredAt(ask) ?? ask.endedAt ?? world.now,
      timeToAnswer(ask, cycle, world),
    ),
  );
  return {
    open: asks.filter((ask) => isOpenAsk(ask) && ask.endedAt === undefined).length,
    firstResponse:
      asks.length < fewest ? undefined : firstResponse(hours, waiting.length, eventsOf(asks)),
    helped: judged.length < fewest ? undefined : helped(judged, eventsOf(judged)),
  };
}

const eventsOf = (asks: readonly { readonly events: readonly number[] }[]): readonly number[] =>
  asks.flatMap(({ events }) => events);

// One that waits counts with the hours that are gone: leaving it out would flatter.
function firstResponse(
  hours: readonly number[],
  waiting: number,
  events: readonly number[],
): Explained {
  const value = median(hours);
  const shown = hours.toSorted((a, b) => a - b).map((each) => bareNumber(each, 1));
  return explain(
    value,
    'median of the working hours from ask to first answer, so far where there is none',
    `median of ${shown.join(', ')} = ${bareNumber(value, 1)}`,
    [
      term('Asks that somebody has answered', bareNumber(hours.length - waiting, 0)),
      term('Asks without an answer', bareNumber(waiting, 0)),
    ],
    { events },
  );
}

function helped(
  judged: readonly { readonly confirmed?: { readonly helped: boolean } }[],
  events: readonly number[],
): Explained {
  const good = judged.filter(({ confirmed }) => confirmed?.helped).length;
  return explain(
    good / judged.length,
    'asks that helped ÷ asks of which the asker has said whether they did',
    `${good} ÷ ${judged.length} = ${share(good / judged.length)}`,
    [
      term('Helped, by the word of who asked', bareNumber(good, 0)),
      term('Did not', bareNumber(judged.length - good, 0)),
    ],
    { events },
  );
}
