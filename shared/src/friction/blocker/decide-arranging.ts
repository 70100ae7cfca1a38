import type { Context } from '../../kernel/aggregate.ts';
import { prose } from '../../kernel/prose.ts';
import { accepted, type Outcome, refused } from '../../kernel/refusal.ts';
import { onlyLeaders } from '../../organisation/permission.ts';
import { isHere, takesNothingOn } from '../../organisation/person/here.ts';
import { written } from '../../strategy/objective/decide-draft.ts';
import type { Hindrance } from '../../strategy/objective/guards.ts';
import type { WorldView } from '../../world-view.ts';
import { dayIsOver } from '../guards.ts';
import type { BlockerCommand } from './commands.ts';
import type { BlockerEvent } from './events.ts';
import { notTheirs } from './guards.ts';
import type { Blocker } from './state.ts';

type Decision = Outcome<readonly BlockerEvent[]>;
type Command<Type extends BlockerCommand['type']> = Extract<BlockerCommand, { type: Type }>;

/** What is missing is arranged by those who could take it on, and by whoever has taken it on. */
export function arrange(
  { arrangement, how, byId: named, on }: Command<'ArrangeTechnology'>,
  state: Blocker,
  context: Context<WorldView>,
): Decision {
  const byId = named ?? context.actor;
  const mayArrange = [state.ofId, state.takenOn?.byId].includes(context.actor);
  const denied = mayArrange ? undefined : onlyLeaders(context);
  if (denied) return refused(denied);
  return (
    notOfThatKind(state) ??
    arrangedBySomebodyElse(state, context) ??
    takesNothingOn(byId, 'byId', context) ??
    dayIsOver(on, 'on', context) ??
    accepted([
      { type: 'TechnologyArranged', data: { arrangement: prose(arrangement), how, byId, on } },
    ])
  );
}

/** That it has come is said by whoever sees to it, or by the team that has it now. */
export function deliver(
  { note }: Command<'DeliverTechnology'>,
  state: Blocker,
  context: Context<WorldView>,
): Decision {
  const { arranged } = state;
  const kind = notOfThatKind(state);
  if (kind) return kind;
  if (!arranged)
    return refused({
      code: 'contradictory',
      field: 'blockerId',
      message: 'Nothing has been arranged.',
      remedy: 'Arrange it first, or note what you did as help.',
    });
  if (arranged.delivered)
    return refused({
      code: 'already_done',
      field: 'blockerId',
      message: 'What was arranged has come.',
      remedy: 'Resolve the blocker, or arrange what is still missing.',
    });
  return (
    (context.actor === arranged.byId ? undefined : notTheirs(state, context)) ??
    accepted([{ type: 'TechnologyDelivered', data: { note: written(note) } }])
  );
}

const notOfThatKind = ({ kind }: Blocker): Hindrance =>
  kind === 'missingTechnology'
    ? undefined
    : refused({
        code: 'wrong_kind',
        field: 'blockerId',
        message: 'Only what is missing of a technology is arranged.',
        remedy: 'Plan a next step instead, or say that a technology is missing.',
      });

/** What somebody else has under way is theirs to arrange anew, until it has come or they have left. */
function arrangedBySomebodyElse(
  { arranged, takenOn }: Blocker,
  { actor, world }: Context<WorldView>,
) {
  if (!arranged || arranged.delivered || !isHere(world.person(arranged.byId))) return undefined;
  if ([arranged.arrangedById, arranged.byId, takenOn?.byId].includes(actor)) return undefined;
  return refused({
    code: 'conflict',
    field: 'blockerId',
    message: 'Somebody has arranged it.',
    remedy: 'Offer them your help.',
    by: arranged.arrangedById,
    did: 'TechnologyArranged',
  });
}
