import type { Context } from '../../kernel/aggregate.ts';
import { prose } from '../../kernel/prose.ts';
import { accepted, type Outcome, refused } from '../../kernel/refusal.ts';
import { written } from '../../strategy/objective/decide-draft.ts';
import { findCheckIn, type Hindrance } from '../../strategy/objective/guards.ts';
import type { WorldView } from '../../world-view.ts';
import type { LearningCommand } from './commands.ts';
import type { LearningEvent } from './events.ts';
import type { Learning } from './state.ts';

type Decision = Outcome<readonly LearningEvent[]>;
type Named<Type extends LearningCommand['type']> = Extract<LearningCommand, { type: Type }>;

/** What a command leads to on a learning, or why it is refused. */
export function decide(
  command: LearningCommand,
  state: Learning | undefined,
  context: Context<WorldView>,
): Decision {
  if (command.type === 'CaptureLearning') return capture(command, state, context);
  if (!state)
    return refused({
      code: 'unknown',
      field: 'learningId',
      message: 'There is no such learning.',
      remedy: 'Choose one from the log of learnings, or capture it.',
    });
  if (state.withdrawn)
    return refused({
      code: 'closed',
      field: 'learningId',
      message: 'The learning was withdrawn.',
      remedy: 'Capture what you have learned yourself.',
    });
  const early = beforeCaptured(state, context);
  if (early) return early;
  switch (command.type) {
    case 'ApplyLearning':
      return apply(command, state, context);
    case 'DisputeLearning':
      return dispute(command, state, context);
    case 'WithdrawLearning':
      return context.actor === state.capturedById
        ? accepted([{ type: 'LearningWithdrawn', data: { because: written(command.because) } }])
        : refused({
            code: 'not_yours',
            field: 'learningId',
            message: 'Only the one who captured a learning withdraws it.',
            remedy: 'Say what you have seen: dispute it.',
          });
  }
}

function capture(
  command: Named<'CaptureLearning'>,
  state: Learning | undefined,
  context: Context<WorldView>,
): Decision {
  if (state)
    return refused({
      code: 'already_done',
      field: 'learningId',
      message: 'This learning was captured.',
      remedy: 'Open it, or capture another one.',
    });
  const { world, actor } = context;
  const { learned, evidence, checkInId, blockerId } = command;
  const objectiveId = command.objectiveId ?? world.blocker(blockerId ?? '')?.objectiveId;
  const objective = objectiveId === undefined ? undefined : world.objective(objectiveId);
  const said = objective && checkInId ? findCheckIn(objective, checkInId) : undefined;
  return (
    misplaced(command, objectiveId, context) ??
    accepted([
      {
        type: 'LearningCaptured',
        data: {
          learned: prose(learned),
          evidence: written(evidence),
          tags: [...new Set(command.tags.map(tagOf))],
          teamId: objective?.teamId ?? teamOf(actor, world),
          objectiveId,
          keyResultId: command.keyResultId ?? said?.keyResultId,
          checkInId,
          blockerId,
        },
      },
    ])
  );
}

/** As it is filed: small letters, single spaces, no `#`. */
export const tagOf = (tag: string): string =>
  tag.replace(/^#+/, '').trim().toLowerCase().replace(/\s+/g, ' ');

const teamOf = (personId: string, world: WorldView): string | undefined =>
  world
    .teams()
    .find(
      ({ dissolvedAt, members }) =>
        dissolvedAt === undefined && members.some((member) => member.personId === personId),
    )?.id;

/** Names an objective, key result, blocker or check-in that is not there, or not together. */
function misplaced(
  { keyResultId, checkInId, blockerId, tags }: Named<'CaptureLearning'>,
  objectiveId: string | undefined,
  { world }: Context<WorldView>,
): Hindrance {
  const bare = tags.findIndex((tag) => tagOf(tag) === '');
  if (bare >= 0)
    return refused({
      code: 'missing',
      field: `tags.${bare}`,
      message: 'The tag is empty.',
      remedy: 'Give a word, or leave it out.',
    });
  const objective = objectiveId === undefined ? undefined : world.objective(objectiveId);
  if (objectiveId !== undefined && !objective)
    return unknown('objectiveId', 'There is no such objective.');
  if (
    blockerId !== undefined &&
    (!objective || world.blocker(blockerId)?.objectiveId !== objectiveId)
  )
    return unknown('blockerId', 'The objective has no such blocker.');
  if (keyResultId !== undefined && !objective?.keyResults.some(({ id }) => id === keyResultId))
    return unknown('keyResultId', 'The objective has no such key result.');
  if (checkInId === undefined) return undefined;
  if (!objective || !findCheckIn(objective, checkInId))
    return unknown('checkInId', 'The objective has no such check-in.');
  return world.learnings().some((each) => each.checkInId === checkInId && !each.withdrawn)
    ? refused({
        code: 'already_done',
        field: 'checkInId',
        message: 'What this check-in learned was captured.',
        remedy: 'Open it in the log of learnings.',
      })
    : undefined;
}

const unknown = (field: string, message: string): Outcome<never> =>
  refused({
    code: 'unknown',
    field,
    message,
    remedy: 'Choose where it was learned from the lists, or leave it open.',
  });

/** A team speaks for itself, and once. */
function apply(
  { teamId, objectiveId, how }: Named<'ApplyLearning'>,
  { applications }: Learning,
  { world, actor }: Context<WorldView>,
): Decision {
  const team = world.team(teamId);
  if (!team || team.dissolvedAt !== undefined) return unknownTeam;
  if (!team.members.some(({ personId }) => personId === actor))
    return refused({
      code: 'not_yours',
      field: 'teamId',
      message: `You do not work in ${team.name}.`,
      remedy: 'Choose a team of yours, or tell that team of it.',
    });
  if (applications.some((each) => each.teamId === teamId))
    return refused({
      code: 'already_done',
      field: 'teamId',
      message: `${team.name} has said what it did with it.`,
      remedy: 'Capture what you have learned since.',
    });
  if (objectiveId !== undefined && world.objective(objectiveId)?.teamId !== teamId)
    return refused({
      code: 'unknown',
      field: 'objectiveId',
      message: 'The team has no such objective.',
      remedy: 'Choose one of its objectives, or leave it open.',
    });
  return accepted([{ type: 'LearningApplied', data: { teamId, objectiveId, how: prose(how) } }]);
}

const unknownTeam: Decision = refused({
  code: 'unknown',
  field: 'teamId',
  message: 'There is no such team.',
  remedy: 'Choose a team of yours.',
});

function dispute(
  { because }: Named<'DisputeLearning'>,
  { capturedById, disputes }: Learning,
  { actor }: Context<WorldView>,
): Decision {
  if (actor === capturedById)
    return refused({
      code: 'contradictory',
      field: 'learningId',
      message: 'You captured it yourself.',
      remedy: 'Withdraw it if you no longer hold it to be so.',
    });
  if (disputes.some(({ byId }) => byId === actor))
    return refused({
      code: 'already_done',
      field: 'learningId',
      message: 'You have said what you have seen.',
      remedy: 'Speak with the one who captured it.',
    });
  return accepted([{ type: 'LearningDisputed', data: { because: prose(because) } }]);
}

const beforeCaptured = (
  { capturedAt }: Learning,
  { effectiveAt }: Context<WorldView>,
): Hindrance =>
  effectiveAt !== undefined && effectiveAt < capturedAt
    ? refused({
        code: 'out_of_range',
        field: 'effectiveAt',
        message: 'The time given lies before it was captured.',
        remedy: 'Give a time after that.',
      })
    : undefined;
