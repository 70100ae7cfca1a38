import type { Context } from '../../kernel/aggregate.ts';
import { addDays, type Day, dayOf } from '../../kernel/calendar.ts';
import { prose } from '../../kernel/prose.ts';
import { accepted, type Outcome, refused } from '../../kernel/refusal.ts';
import { written } from '../../strategy/objective/decide-draft.ts';
import type { Hindrance } from '../../strategy/objective/guards.ts';
import type { WorldView } from '../../world-view.ts';
import { dayIsOver } from '../guards.ts';
import type { DependencyCommand } from './commands.ts';
import type { DependencyEvent } from './events.ts';
import { unfitToRestOn } from './request.ts';
import { type Dependency, lastPromised } from './state.ts';

type Decision = Outcome<readonly DependencyEvent[]>;
type Named<Type extends DependencyCommand['type']> = Extract<DependencyCommand, { type: Type }>;

/** Another day, another scope, or both. */
export function offer(
  command: Named<'MakeCounterOffer'>,
  state: Dependency,
  context: Context<WorldView>,
): Decision {
  const { on, what, because } = command;
  if (on === undefined && what === undefined)
    return refused({
      code: 'missing',
      field: 'on',
      message: 'An offer names another day, another scope, or both.',
      remedy: 'Give the day it could be there, or what it could be.',
    });
  return (
    dayIsOver(on, 'on', context) ??
    tooFar(on, state, context) ??
    accepted([
      { type: 'CounterOfferMade', data: { on, what: written(what), because: written(because) } },
    ])
  );
}

/** An offered day that has gone by since can no longer be promised. */
export function offerIsOver({ offer }: Dependency, context: Context<WorldView>): Hindrance {
  return dayIsOver(offer?.on, 'dependencyId', context)
    ? refused({
        code: 'out_of_range',
        field: 'dependencyId',
        message: 'The day that was offered is over.',
        remedy: 'Refuse the offer, so that another day is named.',
      })
    : undefined;
}

/** Promises a day. One later than the one promised before says what moved it. */
export function promise(
  { on, because, restsOnId }: Named<'PromiseDelivery'>,
  state: Dependency,
  context: Context<WorldView>,
): Decision {
  const before = lastPromised(state);
  const hindered =
    dayIsOver(on, 'on', context) ??
    tooFar(on, state, context) ??
    unfitToRestOn(restsOnId, state, context.world);
  if (hindered) return hindered;
  if (on === state.promised?.on)
    return refused({
      code: 'already_done',
      field: 'on',
      message: 'This day is promised already.',
      remedy: 'Promise another day, or leave it as it stands.',
    });
  if (before === undefined || on <= before)
    return accepted([{ type: 'DeliveryPromised', data: { on, restsOnId } }]);
  return because === undefined
    ? refused({
        code: 'missing',
        field: 'because',
        message: 'The day is later than the one promised before.',
        remedy: 'Say what moved it, so that whoever waits can plan anew.',
      })
    : accepted([{ type: 'DeliverySlipped', data: { on, because: prose(because), restsOnId } }]);
}

/** A quarter, in days. */
const quarter = 92;

/**
 * Refuses a day that lies more than a quarter after the cycle in which it is to help, or after
 * today once that is over: what comes then is another thing to ask for.
 */
function tooFar(
  day: Day | undefined,
  { objectiveId }: Dependency,
  { world, now }: Context<WorldView>,
): Hindrance {
  const cycle = world.cycle(world.objective(objectiveId)?.cycleId ?? '');
  if (day === undefined || !cycle) return undefined;
  const today = dayOf(now, cycle.timeZone);
  const latest = addDays(today > cycle.endsOn ? today : cycle.endsOn, quarter);
  return day > latest
    ? refused({
        code: 'out_of_range',
        field: 'on',
        message: `The day given lies more than a quarter after ${cycle.name}.`,
        remedy: 'Give a day on which it still helps, or decline it.',
      })
    : undefined;
}
