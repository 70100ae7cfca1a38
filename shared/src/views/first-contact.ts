import { dayIn } from '../cadence/cycle-days.ts';
import { daysBetween } from '../kernel/calendar.ts';
import type { WorldView } from '../world-view.ts';
import type { ObjectiveView } from './objective-view.ts';

export const contacts = ['blocker', 'fall', 'no', 'slip'] as const;

/** The first event of an objective that contradicted its plan. */
export interface FirstContact {
  readonly by: (typeof contacts)[number];
  /** When it was told, milliseconds since 1970 UTC. */
  readonly at: number;
  /** Day of the cycle, from 1; 0 and below before it began. */
  readonly day: number;
}

/** A fall of confidence by so much is no wavering. */
const fall = 2;

/**
 * What first showed that an objective goes another way than planned: a blocker, a confidence that
 * fell by two or more, a dependency that was declined, a promise that slipped; `undefined` while
 * there is nothing of these. It is no failing to have met one: no plan is without.
 */
export function firstContact(
  { objective, cycle, keyResults }: ObjectiveView,
  world: WorldView,
): FirstContact | undefined {
  const met: Omit<FirstContact, 'day'>[] = [
    ...world
      .blockersOf(objective.id)
      .map(({ raisedAt }) => ({ by: 'blocker', at: raisedAt }) as const),
    ...keyResults
      .flatMap(({ checkIns }) => checkIns)
      .filter(({ confidence, previous }) => (previous?.confidence ?? 0) - confidence >= fall)
      .map(({ recordedAt }) => ({ by: 'fall', at: recordedAt }) as const),
    ...world
      .dependenciesOf(objective.id)
      .flatMap(({ slips, stages }) => [
        ...stages
          .filter(({ stage }) => stage === 'declined')
          .map(({ at }) => ({ by: 'no', at }) as const),
        ...slips.map(({ recordedAt }) => ({ by: 'slip', at: recordedAt }) as const),
      ]),
  ];
  const [first] = met.toSorted((a, b) => a.at - b.at);
  return first && { ...first, day: daysBetween(cycle.startsOn, dayIn(cycle, first.at)) + 1 };
}
