import type { Context } from '../../kernel/aggregate.ts';
import { type Outcome, refused } from '../../kernel/refusal.ts';
import { leadersFor } from '../../organisation/leading.ts';
import { isHere } from '../../organisation/person/here.ts';
import { type Hindrance, notOfTheTeam } from '../../strategy/objective/guards.ts';
import type { WorldView } from '../../world-view.ts';
import type { DecisionEvent } from './events.ts';
import { type Decision, stageOf } from './state.ts';
import { isOfThePair } from './thinking.ts';
import type { DecisionStage } from './words.ts';

/** What a command leads to. */
export type Decided = Outcome<readonly DecisionEvent[]>;

const field = 'decisionId';

/** Refuses what is done about a question that is open no more, and says what can be done. */
export function over(state: Decision): Hindrance {
  const stage = stageOf(state);
  return stage === 'open' ? undefined : refused({ ...ended[stage], field });
}

const ended: Readonly<
  Record<
    Exclude<DecisionStage, 'open'>,
    {
      readonly code: 'already_done' | 'closed';
      readonly message: string;
      readonly remedy: string;
    }
  >
> = {
  made: {
    code: 'already_done',
    message: 'The decision was made.',
    remedy: 'Tell those whom it concerns, or reverse it if it does not hold.',
  },
  declined: {
    code: 'closed',
    message: 'The decision was declined.',
    remedy: 'Do what was said instead, or ask anew.',
  },
  withdrawn: {
    code: 'closed',
    message: 'The question was withdrawn.',
    remedy: 'Ask anew if it comes up again.',
  },
  reversed: {
    code: 'closed',
    message: 'The decision was reversed.',
    remedy: 'Ask anew, and name the one that it replaces.',
  },
};

/** Refuses what only follows upon a decision that was made and holds. */
export function notMade(state: Decision): Hindrance {
  const stage = stageOf(state);
  if (stage === 'made') return undefined;
  if (stage === 'open')
    return refused({
      code: 'not_ready',
      field,
      message: 'Nothing has been decided yet.',
      remedy: 'Wait until it is decided, or ask whoever decides.',
    });
  return refused({ ...ended[stage], field });
}

/** Those who answer for a decision once whoever decides has left. */
export const answerableFor = (
  { deciderId, objectiveIds }: Pick<Decision, 'deciderId' | 'objectiveIds'>,
  world: WorldView,
): readonly string[] =>
  leadersFor(
    deciderId,
    objectiveIds.flatMap((id) => world.objective(id)?.teamId ?? []),
    world,
  );

const hasLeft = ({ deciderId }: Decision, world: WorldView): boolean =>
  !isHere(world.person(deciderId));

/** Whether somebody may do what was left behind by whoever decides. */
const standsIn = (state: Decision, { actor, world }: Context<WorldView>): boolean =>
  hasLeft(state, world) && answerableFor(state, world).includes(actor);

/** Refuses everybody but the one who decides. */
export const notTheDecider = (state: Decision, { actor, world }: Context<WorldView>): Hindrance =>
  actor === state.deciderId
    ? undefined
    : refused({
        code: 'not_yours',
        field,
        message: 'Somebody else decides this.',
        remedy: hasLeft(state, world)
          ? 'They have left: ask whoever asked, or a leader, to hand it over.'
          : 'Offer an option, or ask whoever decides to hand it over.',
      });

/** Refuses everybody but who decided and, once they have left, who answers for it. */
export const notTheirsToReverse = (state: Decision, context: Context<WorldView>): Hindrance =>
  context.actor === state.deciderId || standsIn(state, context)
    ? undefined
    : refused({
        code: 'not_yours',
        field,
        message: 'Somebody else decided this.',
        remedy: hasLeft(state, context.world)
          ? 'They have left: tell a leader of the team why it does not hold.'
          : 'Tell them why it does not hold.',
      });

/** Refuses everybody but who asked, who decides and, once they have left, who answers for it. */
export function neitherEnd(state: Decision, context: Context<WorldView>): Hindrance {
  const { deciderId, requestedById } = state;
  if ([deciderId, requestedById].includes(context.actor) || standsIn(state, context))
    return undefined;
  return refused({
    code: 'not_yours',
    field,
    message: 'This is for whoever asked and whoever decides.',
    remedy: hasLeft(state, context.world)
      ? 'Whoever decides has left: ask whoever asked, or a leader of the team.'
      : 'Ask one of them.',
  });
}

/** Refuses everybody but who asked and who decides: what is thought there is read by them alone. */
export const notOfThePair = (state: Decision, { actor }: Context<WorldView>): Hindrance =>
  isOfThePair(state, actor)
    ? undefined
    : refused({
        code: 'not_yours',
        field,
        message: 'This is between whoever asked and whoever decides.',
        remedy: 'Offer an option, or tell one of them.',
      });

/** Refuses who neither asked nor decides nor works in a team that it concerns. */
export function notConcerned(state: Decision, context: Context<WorldView>): Hindrance {
  const ofATeam = state.objectiveIds
    .map((id) => context.world.objective(id))
    .some((objective) => objective && !notOfTheTeam(objective.teamId, objective.ownerId, context));
  return ofATeam ? undefined : neitherEnd(state, context);
}
