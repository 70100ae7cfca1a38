import { aggregates } from './aggregates.ts';
import type { Addressed, Command } from './command.ts';
import type { Aggregate, Context, DomainEvent } from './kernel/aggregate.ts';
import { type Outcome, refused } from './kernel/refusal.ts';
import { founder, notForCoaches, policyActor } from './organisation/permission.ts';
import { isHere } from './organisation/person/here.ts';
import type { WorldView } from './world-view.ts';

/** An aggregate of whichever kind, for code that treats all of them alike. */
export type AnyAggregate = Aggregate<unknown, Command, DomainEvent, WorldView>;

/** The kind of thing that a command changes. */
export const aggregateOf = ({ category }: Pick<Addressed, 'category'>): AnyAggregate =>
  aggregates[category] as unknown as AnyAggregate;

/**
 * What a command leads to on a state, or why it is refused: the three rules of all commands, that
 * nothing is recorded before it is true, nor by somebody who is not here, nor of the organisation's
 * work by a coach, and then those of its kind.
 */
export function decide(
  addressed: Addressed,
  state: unknown,
  context: Omit<Context<WorldView>, 'effectiveAt'>,
): Outcome<readonly DomainEvent[]> {
  const { command } = addressed;
  const { effectiveAt } = command;
  if (effectiveAt !== undefined && effectiveAt > context.now)
    return refused({
      code: 'out_of_range',
      field: 'effectiveAt',
      message: 'The time given has not come yet.',
      remedy: 'Leave it empty, or give a time up to now.',
    });
  // Whoever has left may still be in the midst of a request; for whoever was erased, a key made now
  // would bring back what was promised to be gone.
  if (!actsHere(context))
    return refused({
      code: 'not_yours',
      message: 'Whoever sends this is not here any more.',
      remedy: 'Ask an administrator to add you anew.',
    });
  const denied = notForCoaches(command, context);
  if (denied) return refused(denied);
  return aggregateOf(addressed).decide(command, state, { ...context, effectiveAt });
}

const actsHere = ({ actor, world }: Pick<Context<WorldView>, 'actor' | 'world'>): boolean =>
  actor === founder || actor === policyActor || isHere(world.person(actor));
