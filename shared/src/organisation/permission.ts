import type { Command } from '../command.ts';
import type { Context } from '../kernel/aggregate.ts';
import type { Refusal } from '../kernel/refusal.ts';
import type { WorldView } from '../world-view.ts';

/**
 * The actor who founds an organisation and fills it before anybody is in it. Nobody can sign in as
 * the founder: the id is never a person's.
 */
export const founder = 'founder';

/**
 * The actor who records what follows from the policy alone, such as a clock that is over. Nobody can
 * sign in as it: the id is never a person's.
 */
export const policyActor = 'policy';

/** Refuses everybody but administrators and the founder. */
export function onlyAdministrators({ actor, world }: Context<WorldView>): Refusal | undefined {
  if (actor === founder) return undefined;
  if (world.person(actor)?.role === 'administrator') return undefined;
  return {
    code: 'not_yours',
    message: 'Only an administrator can do this.',
    remedy: 'Ask an administrator of your organisation.',
  };
}

/** Refuses everybody but leaders and administrators. */
export function onlyLeaders(context: Context<WorldView>): Refusal | undefined {
  if (context.world.person(context.actor)?.role === 'leader') return undefined;
  return onlyAdministrators(context) === undefined
    ? undefined
    : {
        code: 'not_yours',
        message: 'Only a leader can do this.',
        remedy: 'Bring it up with your leader.',
      };
}

/**
 * What a coach sends, who may come from outside: what is theirs alone, and what gives back to the
 * organisation what was put into their hands, so that nothing is stuck with them.
 */
const ofACoach: ReadonlySet<Command['type']> = new Set([
  'TakeLeave',
  'SnoozeItem',
  'SetItemAside',
  'BringItemBack',
  'HandOverDecision',
  'HandBackBlocker',
  'HandBackDependency',
  'HandBackEscalation',
  'DeclineHelp',
] as const);

/** Whether somebody reads what is open and writes nothing of it, which is what a coach does. */
export const readsAlong = ({
  actor,
  world,
}: Pick<Context<WorldView>, 'actor' | 'world'>): boolean => world.person(actor)?.role === 'coach';

/** Refuses a coach everything that the organisation works by. */
export const notForCoaches = (
  { type }: Command,
  context: Pick<Context<WorldView>, 'actor' | 'world'>,
): Refusal | undefined =>
  readsAlong(context) && !ofACoach.has(type)
    ? {
        code: 'not_yours',
        message: 'A coach reads along here and records nothing.',
        remedy: 'Tell somebody of the team, who can record it.',
      }
    : undefined;
