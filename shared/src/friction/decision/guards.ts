import type { Context } from '../../kernel/aggregate.ts';
import { type Outcome, refused } from '../../kernel/refusal.ts';
import { type Hindrance, notOfTheTeam } from '../../strategy/objective/guards.ts';
import type { WorldView } from '../../world-view.ts';
import type { DecisionEvent } from './events.ts';
import { type Decision, stageOf } from './state.ts';
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

/** Refuses everybody but the one who decides. */
export const notTheDecider = ({ deciderId }: Decision, { actor }: Context<WorldView>): Hindrance =>
  actor === deciderId
    ? undefined
    : refused({
        code: 'not_yours',
        field,
        message: 'Somebody else decides this.',
        remedy: 'Offer an option, or ask whoever decides to hand it over.',
      });

/** Refuses everybody but who asked and who decides. */
export function neitherEnd({ deciderId, requestedById }: Decision, actor: string): Hindrance {
  return actor === deciderId || actor === requestedById
    ? undefined
    : refused({
        code: 'not_yours',
        field,
        message: 'This is for whoever asked and whoever decides.',
        remedy: 'Ask one of them.',
      });
}

/** Refuses who neither asked nor decides nor works in a team that it concerns. */
export function notConcerned(state: Decision, context: Context<WorldView>): Hindrance {
  const ofATeam = state.objectiveIds
    .map((id) => context.world.objective(id))
    .some((objective) => objective && !notOfTheTeam(objective.teamId, objective.ownerId, context));
  return ofATeam ? undefined : neitherEnd(state, context.actor);
}
