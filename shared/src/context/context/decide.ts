import type { Context } from '../../kernel/aggregate.ts';
import { prose } from '../../kernel/prose.ts';
import { accepted, type Outcome, refused } from '../../kernel/refusal.ts';
import { onlyLeaders } from '../../organisation/permission.ts';
import { isHere, somebodyGone } from '../../organisation/person/here.ts';
import type { Hindrance } from '../../strategy/objective/guards.ts';
import type { WorldView } from '../../world-view.ts';
import type { ContextCommand } from './commands.ts';
import type { ContextEvent } from './events.ts';
import { notHeardBy, type SharedContext } from './state.ts';

type Decision = Outcome<readonly ContextEvent[]>;
type Named<Type extends ContextCommand['type']> = Extract<ContextCommand, { type: Type }>;

/** What a command leads to on what was told, or why it is refused. */
export function decide(
  command: ContextCommand,
  state: SharedContext | undefined,
  context: Context<WorldView>,
): Decision {
  if (command.type === 'ShareContext') return share(command, state, context);
  if (!state)
    return refused({
      code: 'unknown',
      field: 'contextId',
      message: 'Nothing of this kind was told.',
      remedy: 'Choose it from what was told, or tell it.',
    });
  if (supersededBy(state.id, context.world))
    return refused({
      code: 'closed',
      field: 'contextId',
      message: 'Something newer has taken its place.',
      remedy: 'Read the newer one.',
    });
  return command.type === 'UnderstandContext'
    ? understand(command, state, context)
    : correct(command, state, context);
}

/** What took the place of something that was told. */
export const supersededBy = (id: string, world: WorldView): SharedContext | undefined =>
  world.contexts().find(({ supersedesId }) => supersedesId === id);

function share(
  { what, objectiveIds, personIds, supersedesId }: Named<'ShareContext'>,
  state: SharedContext | undefined,
  context: Context<WorldView>,
): Decision {
  if (state)
    return refused({
      code: 'already_done',
      field: 'contextId',
      message: 'This was told.',
      remedy: 'Correct it, or tell something else.',
    });
  const denied = onlyLeaders(context);
  if (denied) return refused(denied);
  const { world, actor } = context;
  const affected = [...new Set(objectiveIds)];
  const owners = affected.map((id) => world.objective(id)?.ownerId ?? '');
  const recipientIds = [...new Set([...owners, ...personIds])].filter(
    (id) => id !== actor && isHere(world.person(id)),
  );
  return (
    misplaced(objectiveIds, personIds, context) ??
    notToSupersede(supersedesId, context) ??
    (recipientIds.length === 0
      ? refused({
          code: 'missing',
          field: 'objectiveIds',
          message: 'It would reach nobody.',
          remedy: 'Choose an objective that it affects, or name somebody.',
        })
      : accepted([
          {
            type: 'ContextShared',
            data: { what: prose(what), objectiveIds: affected, recipientIds, supersedesId },
          },
        ]))
  );
}

function misplaced(
  objectiveIds: readonly string[],
  personIds: readonly string[],
  context: Context<WorldView>,
): Hindrance {
  const stray = objectiveIds.findIndex((id) => !context.world.objective(id));
  if (stray >= 0)
    return refused({
      code: 'unknown',
      field: `objectiveIds.${stray}`,
      message: 'There is no such objective.',
      remedy: 'Choose from the objectives.',
    });
  return somebodyGone(personIds, 'personIds', context);
}

/** What one told oneself and still holds can be told anew. */
function notToSupersede(id: string | undefined, { world, actor }: Context<WorldView>): Hindrance {
  if (id === undefined) return undefined;
  const before = world.context(id);
  if (!before)
    return refused({
      code: 'unknown',
      field: 'supersedesId',
      message: 'Nothing of this kind was told before.',
      remedy: 'Choose what you told yourself, or leave it open.',
    });
  if (before.authorId !== actor)
    return refused({
      code: 'not_yours',
      field: 'supersedesId',
      message: 'Somebody else told it.',
      remedy: 'Ask them to tell it anew.',
    });
  return supersededBy(id, world)
    ? refused({
        code: 'closed',
        field: 'supersedesId',
        message: 'Something newer has taken its place already.',
        remedy: 'Choose the newer one.',
      })
    : undefined;
}

function understand(
  { meaning }: Named<'UnderstandContext'>,
  state: SharedContext,
  { actor, world }: Context<WorldView>,
): Decision {
  if (!state.recipientIds.includes(actor))
    return refused({
      code: 'not_yours',
      field: 'contextId',
      message: 'It was told to others.',
      remedy: 'Speak with the one who told it if it concerns you too.',
    });
  if (!notHeardBy(state, world).includes(actor))
    return refused({
      code: 'already_done',
      field: 'contextId',
      message: 'You have said what it means for you.',
      remedy: 'Say what follows from it in a check-in.',
    });
  return accepted([{ type: 'ContextUnderstood', data: { meaning: prose(meaning) } }]);
}

function correct(
  { what, because }: Named<'CorrectContext'>,
  state: SharedContext,
  { actor }: Context<WorldView>,
): Decision {
  if (actor !== state.authorId)
    return refused({
      code: 'not_yours',
      field: 'contextId',
      message: 'Only the one who told it corrects it.',
      remedy: 'Tell them what is not so.',
    });
  return accepted([
    { type: 'ContextCorrected', data: { what: prose(what), because: prose(because) } },
  ]);
}
