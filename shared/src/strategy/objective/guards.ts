import type { Context } from '../../kernel/aggregate.ts';
import { type Outcome, refused } from '../../kernel/refusal.ts';
import { founder } from '../../organisation/permission.ts';
import type { WorldView } from '../../world-view.ts';
import type { CheckIn, KeyResult, Objective } from './state.ts';
import { checkInsOf } from './state.ts';

/** What a decision finds in its way; `undefined` when nothing is. */
export type Hindrance = Outcome<never> | undefined;

/**
 * A plan belongs to its team: the owner and those who work in the team may change it, a leader may
 * not, even of that very team. `field` is the one that names it.
 */
export function notOfTheTeam(
  teamId: string,
  ownerId: string,
  { actor, world }: Context<WorldView>,
  field = 'objectiveId',
): Hindrance {
  if (actor === ownerId || actor === founder) return undefined;
  const member = world.team(teamId)?.members.find((one) => one.personId === actor);
  if (member && member.role !== 'leader') return undefined;
  return refused({
    code: 'not_yours',
    field,
    message: member
      ? 'The plan belongs to the team; its leader does not change it.'
      : 'The objective belongs to another team.',
    remedy: member ? 'Ask the owner, or offer help.' : 'Ask its owner.',
  });
}

/**
 * A plan is begun within its team: by those who work in it, and by a leader of it who will answer
 * for it alone. To name oneself the owner is no way into another team.
 */
export function cannotBegin(
  teamId: string,
  ownerId: string,
  context: Context<WorldView>,
): Hindrance {
  const { actor, world } = context;
  const leads = world
    .team(teamId)
    ?.members.some(({ personId, role }) => personId === actor && role === 'leader');
  // Nobody is an owner yet, so it is only asked who works there.
  return leads && actor === ownerId ? undefined : notOfTheTeam(teamId, founder, context, 'teamId');
}

/** Nothing moves in a cycle that is closed, nor on an objective that is. */
export function shut(state: Objective, { world }: Context<WorldView>): Hindrance {
  if (state.stage === 'closed')
    return refused({
      code: 'closed',
      field: 'objectiveId',
      message: 'The objective is closed.',
      remedy: 'Look back on it as it stands; what comes next belongs to a new objective.',
    });
  return cycleShut(state.cycleId, world);
}

/** Refuses a cycle that is not there or is closed. */
export function cycleShut(cycleId: string, world: WorldView): Hindrance {
  const cycle = world.cycle(cycleId);
  if (!cycle)
    return refused({
      code: 'unknown',
      field: 'cycleId',
      message: 'There is no such cycle.',
      remedy: 'Choose a cycle from the list.',
    });
  return cycle.closedAt === undefined
    ? undefined
    : refused({
        code: 'closed',
        field: 'cycleId',
        message: `${cycle.name} is closed.`,
        remedy: 'Work in the running cycle.',
      });
}

/** Refuses to take away whom or what objectives that are still open rest on: their owner, their team. */
export function stillNeeded(
  field: 'personId' | 'teamId',
  world: WorldView,
  restsOnIt: (objective: Objective) => boolean,
): Hindrance {
  const open = world
    .cycles()
    .filter(({ closedAt }) => closedAt === undefined)
    .flatMap(({ id }) => world.objectivesIn(id))
    .filter((objective) => objective.stage !== 'closed' && restsOnIt(objective)).length;
  if (open === 0) return undefined;
  const objectives = open === 1 ? 'One open objective' : `${open} open objectives`;
  return field === 'personId'
    ? refused({
        code: 'not_ready',
        field,
        message: `${objectives} would have no owner.`,
        remedy: 'Give them another owner first, or close them.',
      })
    : refused({
        code: 'not_ready',
        field,
        message: `${objectives} would have no team.`,
        remedy: 'Close them first.',
      });
}

/** A key result that is still pursued, or why there is none. */
export function findKeyResult(
  state: Objective,
  id: string,
): { readonly found: KeyResult } | { readonly missing: Outcome<never> } {
  const found = state.keyResults.find((keyResult) => keyResult.id === id);
  if (!found)
    return {
      missing: refused({
        code: 'unknown',
        field: 'keyResultId',
        message: 'The objective has no such key result.',
        remedy: 'Open the objective and choose one of its key results.',
      }),
    };
  if (found.droppedAt !== undefined)
    return {
      missing: refused({
        code: 'closed',
        field: 'keyResultId',
        message: 'The key result was dropped.',
        remedy: 'Choose one that is still pursued, or add a new one.',
      }),
    };
  return { found };
}

/** A check-in on any key result, dropped ones included. */
export function findCheckIn(state: Objective, id: string): CheckIn | undefined {
  for (const keyResult of state.keyResults) {
    for (const checkIn of checkInsOf(keyResult)) if (checkIn.id === id) return checkIn;
  }
  return undefined;
}

/** A time given for what happened does not lie before the cycle was in sight. */
export function implausibleTime(
  cycleId: string,
  { effectiveAt, world }: Context<WorldView>,
): Hindrance {
  if (effectiveAt === undefined) return undefined;
  const cycle = world.cycle(cycleId);
  const earliest = cycle ? Date.parse(`${cycle.startsOn}T00:00:00Z`) - 92 * 86_400_000 : 0;
  return effectiveAt < earliest
    ? refused({
        code: 'out_of_range',
        field: 'effectiveAt',
        message: 'The time given lies more than a quarter before the cycle.',
        remedy: 'Give a time within the cycle.',
      })
    : undefined;
}
