import { aggregates } from '@cairn/shared/aggregates';
import type { Category } from '@cairn/shared/command';
import { categoryOf, streamOf } from '@cairn/shared/kernel/aggregate';
import type { EventDefinition } from '@cairn/shared/kernel/define-event';
import type { Prose } from '@cairn/shared/kernel/prose';
import { objectiveIdsOf } from '@cairn/shared/objectives-of';
import type { WorldView } from '@cairn/shared/world-view';

/** Who reads of a place, with the names that they may read. */
export interface PlaceReader {
  readonly personId: string;
  readonly world: WorldView;
  nameOf(personId: string): string | undefined;
  /** Opens what everybody may read; nothing where it is forgotten. */
  read(prose: Prose, stream: string, field: string): string | null | undefined;
}

/** What a stream holds, by the name of its objective, team or cycle. */
export function placeWords(stream: string, { personId, world, nameOf, read }: PlaceReader): string {
  const { category, id } = categoryOf(stream);
  const kind = category as Category;
  if (kind === 'person') return id === personId ? 'You' : (nameOf(id) ?? 'Somebody');
  if (kind === 'triage' && id === personId) return 'Your triage';
  if (kind === 'team') return `Team ${world.team(id)?.name ?? ''}`.trim();
  if (kind === 'cycle') return `Cycle ${world.cycle(id)?.name ?? ''}`.trim();
  const [objectiveId] = objectiveIdsOf(stream, world) ?? [];
  const words = kind.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  const name = words[0]!.toUpperCase() + words.slice(1);
  if (objectiveId === undefined) return name;
  const objective = world.objective(objectiveId);
  const title =
    objective && read(objective.statement, streamOf('objective', objectiveId), 'statement');
  const where = title ?? 'an objective whose words are forgotten';
  return kind === 'objective' ? `Objective: ${where}` : `${name} on: ${where}`;
}

/** What stands in a field that two people or one may read, such as `What has to be true`. */
export function privateTextWords(stream: string, field: string): string {
  const events = aggregates[categoryOf(stream).category as Category]?.events as
    | Readonly<Record<string, EventDefinition>>
    | undefined;
  const [found] = Object.values(events ?? {})
    .map(({ fields }) => fields[field])
    .filter((each) => each !== undefined && each.privacy !== 'open' && each.privacy !== 'team');
  return found?.about ?? 'Something of yours';
}
