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
