import { type Context, streamOf } from '../../kernel/aggregate.ts';
import { prose } from '../../kernel/prose.ts';
import { accepted, type Outcome, refused } from '../../kernel/refusal.ts';
import { onlyLeaders } from '../../organisation/permission.ts';
import { written } from '../../strategy/objective/decide-draft.ts';
import type { Hindrance } from '../../strategy/objective/guards.ts';
import { clocksOfDependency } from '../../views/running-clocks.ts';
import type { WorldView } from '../../world-view.ts';
import { noteBreach } from '../breach.ts';
import { timeBefore } from '../guards.ts';
import type { DependencyCommand } from './commands.ts';
import type { DependencyEvent } from './events.ts';
import { holderOf, notTheAskers, notTheProviders, outOfStep, waitsNoMore } from './guards.ts';
import { offer, offerIsOver, promise } from './promise.ts';
import { askedOf, dayIsNoUse, misplaced, request, unfitToRestOn } from './request.ts';
import type { Dependency } from './state.ts';

type Decision = Outcome<readonly DependencyEvent[]>;
type Named<Type extends DependencyCommand['type']> = Extract<DependencyCommand, { type: Type }>;

/** What a command leads to on a dependency, or why it is refused. */
export function decide(
  command: DependencyCommand,
  state: Dependency | undefined,
  context: Context<WorldView>,
): Decision {
  if (command.type === 'RequestDependency') return request(command, state, context);
  if (!state)
    return refused({
      code: 'unknown',
      field: 'dependencyId',
      message: 'There is no such dependency.',
      remedy: 'Choose one from the list, or ask for what is needed.',
    });
  if (command.type === 'NoteDependencyBreach') {
    const clocks = clocksOfDependency(context.world, state.id);
    const noted = noteBreach(command.step, clocks, state.breaches, context);
    return noted.ok ? accepted([{ type: 'DependencyClockBreached', data: noted.value }]) : noted;
  }
  return (
    outOfStep(command.type, state) ??
    timeBefore(state.lastAt, 'what came last', context) ??
    notTheirs(command.type, state, context) ??
    waitsNoMore(command.type, state, context) ??
    carriedOut(command, state, context)
  );
}

/** Each step is the team's that waits, the other team's, or a leader's. */
function notTheirs(
  step: DependencyCommand['type'],
  state: Dependency,
  context: Context<WorldView>,
): Hindrance {
  if (step === 'TakeOnDependency' || step === 'HandBackDependency') return undefined;
  return asksFor.has(step) ? notTheAskers(state, context) : notTheProviders(state, context);
}

/** What the team that waits does. */
const asksFor: ReadonlySet<DependencyCommand['type']> = new Set([
  'ReviseDependency',
  'AcceptCounterOffer',
  'RefuseCounterOffer',
  'VerifyDelivery',
  'ReturnDelivery',
  'WithdrawDependency',
]);

function carriedOut(
  command: Exclude<DependencyCommand, { type: 'RequestDependency' | 'NoteDependencyBreach' }>,
  state: Dependency,
  context: Context<WorldView>,
): Decision {
  switch (command.type) {
    case 'ReviseDependency':
      return revise(command, state, context);
    case 'AcceptDependency': {
      const { restsOnId } = command;
      return (
        unfitToRestOn(restsOnId, state, context.world) ??
        accepted([{ type: 'DependencyAccepted', data: { restsOnId } }])
      );
    }
    case 'DeclineDependency':
      return accepted([
        {
          type: 'DependencyDeclined',
          data: { because: prose(command.because), instead: written(command.instead) },
        },
      ]);
    case 'MakeCounterOffer':
      return offer(command, state, context);
    case 'AcceptCounterOffer':
      return offerIsOver(state, context) ?? accepted([{ type: 'CounterOfferAccepted', data: {} }]);
    case 'RefuseCounterOffer':
      return accepted([{ type: 'CounterOfferRefused', data: { because: prose(command.because) } }]);
    case 'PromiseDelivery':
      return promise(command, state, context);
    case 'DeliverDependency':
      return accepted([{ type: 'DependencyDelivered', data: { note: written(command.note) } }]);
    case 'VerifyDelivery':
      return accepted([{ type: 'DeliveryVerified', data: {} }]);
    case 'ReturnDelivery':
      return accepted([{ type: 'DeliveryReturned', data: { because: prose(command.because) } }]);
    case 'WithdrawDependency':
      return accepted([{ type: 'DependencyWithdrawn', data: { because: prose(command.because) } }]);
    case 'TakeOnDependency':
      return takeOn(command, state, context);
    case 'HandBackDependency':
      return handBack(state, context);
  }
}

/** Leaders take on. The first one has it, for as long as they are here. */
function takeOn(
  { mode }: Named<'TakeOnDependency'>,
  state: Dependency,
  context: Context<WorldView>,
): Decision {
  const holder = holderOf(state, context.world);
  if (holder)
    return holder.byId === context.actor
      ? refused({
          code: 'already_done',
          field: 'dependencyId',
          message: 'You have taken it on.',
          remedy: 'Bring the two teams together.',
        })
      : refused({
          code: 'conflict',
          field: 'dependencyId',
          message: 'Somebody was faster and has taken it on.',
          remedy: 'Offer them your help.',
          by: holder.byId,
          did: 'DependencyTakenOn',
        });
  const denied = onlyLeaders(context);
  return denied ? refused(denied) : accepted([{ type: 'DependencyTakenOn', data: { mode } }]);
}

function handBack({ takenOn }: Dependency, context: Context<WorldView>): Decision {
  if (takenOn?.byId !== context.actor)
    return refused({
      code: 'not_yours',
      field: 'dependencyId',
      message: 'You have not taken this dependency on.',
      remedy: 'Ask whoever did.',
    });
  return (
    timeBefore(takenOn.at, 'it was taken on', context) ??
    accepted([{ type: 'DependencyHandedBack', data: {} }])
  );
}

function revise(
  command: Named<'ReviseDependency'>,
  state: Dependency,
  context: Context<WorldView>,
): Decision {
  // The day that stands may stay, though it is over or both teams agreed on one after the cycle.
  const isMoved = command.neededBy !== state.neededBy;
  return (
    teamIsGone(state, context) ??
    misplaced(command, state.objectiveId, context) ??
    (isMoved ? dayIsNoUse(command, state.objectiveId, context) : undefined) ??
    accepted([
      {
        type: 'DependencyRevised',
        data: { ...askedOf(command), isMore: asksMore(command, state, context) },
      },
    ])
  );
}

/** What was declined by a team that is no more is asked of nobody. */
const teamIsGone = ({ teamId }: Dependency, { world }: Context<WorldView>): Hindrance =>
  world.team(teamId)?.dissolvedAt === undefined
    ? undefined
    : refused({
        code: 'not_ready',
        field: 'dependencyId',
        message: 'The team that was asked is no more.',
        remedy: 'Withdraw it, and ask another team.',
      });

/** Something else, or the same by an earlier day; what can no longer be read counts as something else. */
function asksMore(
  { what, neededBy }: Named<'ReviseDependency'>,
  state: Dependency,
  { read }: Context<WorldView>,
): boolean {
  return (
    neededBy < state.neededBy ||
    read(state.what, streamOf('dependency', state.id), 'what') !== what.trim()
  );
}
