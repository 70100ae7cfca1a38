import type { Context } from '../../kernel/aggregate.ts';
import { refused } from '../../kernel/refusal.ts';
import { founder } from '../../organisation/permission.ts';
import { isHere } from '../../organisation/person/here.ts';
import { type Hindrance, notOfTheTeam, shut } from '../../strategy/objective/guards.ts';
import type { WorldView } from '../../world-view.ts';
import type { DependencyCommand } from './commands.ts';
import type { Dependency } from './state.ts';
import type { DependencyStage } from './words.ts';

type Step = Exclude<DependencyCommand['type'], 'RequestDependency' | 'NoteDependencyBreach'>;

/** From where each step can be taken. */
const from: Readonly<Record<Step, readonly DependencyStage[]>> = {
  ReviseDependency: ['requested', 'offered', 'accepted', 'promised', 'declined'],
  AcceptDependency: ['requested', 'offered', 'declined'],
  DeclineDependency: ['requested', 'offered', 'accepted', 'promised'],
  MakeCounterOffer: ['requested', 'offered', 'accepted'],
  AcceptCounterOffer: ['offered'],
  RefuseCounterOffer: ['offered'],
  PromiseDelivery: ['requested', 'offered', 'accepted', 'promised', 'declined'],
  DeliverDependency: ['requested', 'offered', 'accepted', 'promised'],
  VerifyDelivery: ['delivered'],
  ReturnDelivery: ['delivered'],
  WithdrawDependency: ['requested', 'offered', 'accepted', 'promised', 'declined'],
  TakeOnDependency: ['requested', 'offered', 'accepted', 'promised', 'declined'],
  HandBackDependency: ['requested', 'offered', 'accepted', 'promised', 'declined'],
};

/** What stands, and what can be done from there, where a step cannot be taken. */
const stands: Readonly<Record<DependencyStage, readonly [message: string, remedy: string]>> = {
  requested: ['Nobody has answered yet.', 'Wait for the answer, or change what is asked.'],
  offered: ['An offer waits for whoever asked.', 'Let them accept or refuse it.'],
  accepted: ['It is accepted.', 'Promise a day, or deliver it.'],
  promised: ['A day is promised.', 'Promise another day, or deliver it.'],
  delivered: ['It was delivered.', 'Let whoever asked verify it, or send it back.'],
  verified: ['It was delivered and verified.', 'Ask for what is needed next as something new.'],
  declined: ['It was declined.', 'Ask for it anew, or withdraw it.'],
  withdrawn: ['It was withdrawn; nobody waits for it.', 'Ask anew if it is needed after all.'],
};

/** Refuses a step that cannot be taken from where the dependency stands. */
export function outOfStep(step: Step, { stage }: Dependency): Hindrance {
  if (from[step].includes(stage)) return undefined;
  const [message, remedy] = stands[stage];
  const isOver = stage === 'withdrawn' || stage === 'verified';
  return refused({
    code: isOver ? 'closed' : 'not_ready',
    field: 'dependencyId',
    message,
    remedy,
  });
}

/** What still ends well, or ends, once the objective that waited or its cycle is closed. */
const afterTheEnd: ReadonlySet<Step> = new Set([
  'DeliverDependency',
  'VerifyDelivery',
  'WithdrawDependency',
  'HandBackDependency',
]);

/** Nothing more is asked or promised for what is closed. */
export function waitsNoMore(
  step: Step,
  { objectiveId }: Dependency,
  context: Context<WorldView>,
): Hindrance {
  const objective = context.world.objective(objectiveId);
  const closed = objective && !afterTheEnd.has(step) ? shut(objective, context) : undefined;
  return closed && !closed.ok
    ? refused({
        ...closed.refusal,
        field: 'dependencyId',
        remedy: 'Leave it; what is needed next is asked for anew.',
      })
    : undefined;
}

/** The leader who has taken it on; whoever left holds nothing. */
export const holderOf = (
  { takenOn }: Dependency,
  world: WorldView,
): Dependency['takenOn'] | undefined =>
  isHere(world.person(takenOn?.byId ?? '')) ? takenOn : undefined;

/** What is asked is the team's that waits. */
export function notTheAskers(
  { objectiveId, requestedById }: Dependency,
  context: Context<WorldView>,
): Hindrance {
  if (context.actor === requestedById) return undefined;
  const objective = context.world.objective(objectiveId);
  return objective && notOfTheTeam(objective.teamId, objective.ownerId, context, 'dependencyId');
}

/** What is answered and promised is the team's that was asked: nobody promises for others. */
export function notTheProviders(
  { teamId, restsOnId }: Dependency,
  { actor, world }: Context<WorldView>,
): Hindrance {
  const worksThere = world
    .team(teamId)
    ?.members.some(({ personId, role }) => personId === actor && role !== 'leader');
  if (worksThere || actor === founder) return undefined;
  if (restsOnId !== undefined && world.objective(restsOnId)?.ownerId === actor) return undefined;
  return refused({
    code: 'not_yours',
    field: 'dependencyId',
    message: 'Only the team that is asked can answer and promise.',
    remedy: 'Speak with its PM.',
  });
}
