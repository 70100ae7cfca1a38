import type { Category } from './command.ts';
import { categoryOf } from './kernel/aggregate.ts';
import type { WorldView } from './world-view.ts';

/**
 * The objectives, by id, that the thing of a stream is about, the first named first: none for a
 * person, say; `undefined` while the world does not hold the thing.
 */
export function objectiveIdsOf(stream: string, world: WorldView): readonly string[] | undefined {
  const { category, id } = categoryOf(stream);
  switch (category as Category) {
    case 'objective':
      return [id];
    case 'blocker':
      return listed(world.blocker(id));
    case 'dependency':
      return listed(world.dependency(id));
    case 'escalation':
      return listed(world.escalation(id));
    case 'learning':
      return listed(world.learning(id));
    case 'decision':
      return world.decision(id)?.objectiveIds;
    default:
      return [];
  }
}

const listed = (thing: { readonly objectiveId?: string } | undefined) =>
  thing && (thing.objectiveId === undefined ? [] : [thing.objectiveId]);
