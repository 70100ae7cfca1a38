import { currentCycle } from '@cairn/shared/views/cycle-at';
import type { WorldView } from '@cairn/shared/world-view';
import { standingTeams } from '../organisation/teams-by-person.ts';
import type { RequestContext } from '../request-context.ts';

export interface Hit {
  readonly kind: 'objective' | 'keyResult' | 'person' | 'team';
  readonly id: string;
  readonly objectiveId?: string;
  readonly title: string;
  /** Where it belongs: a team and a cycle, an objective, a role. */
  readonly where: string;
}

const mostHits = 20;
const longestQuery = 100;
/** Texts opened for one search: the current cycle's come first, old ones are let go. */
const mostOpened = 5_000;

/** What carries every one of the words, the current cycle first. */
export function findHits(text: string, world: WorldView, context: RequestContext): readonly Hit[] {
  const words = folded(text.slice(0, longestQuery)).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const hits: Hit[] = [];
  for (const hit of everything(world, context)) {
    const title = folded(hit.title);
    if (words.every((word) => title.includes(word))) hits.push(hit);
    if (hits.length === mostHits) break;
  }
  return hits;
}

/** Small letters without accents, so that `resume` finds `Résumé`. */
export const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function* everything(world: WorldView, context: RequestContext): Generator<Hit> {
  for (const { id, name } of standingTeams(world))
    yield { kind: 'team', id, title: name, where: 'Team' };
  for (const { id, title, leftAt } of world.people()) {
    const name = leftAt === undefined ? context.nameOf(id) : undefined;
    if (name !== undefined) yield { kind: 'person', id, title: name, where: title ?? 'Person' };
  }
  let opened = 0;
  for (const hit of written(world, context)) {
    if (opened === mostOpened) return;
    opened += 1;
    if (hit) yield hit;
  }
}

/** One entry for each text opened; nothing for one that is forgotten. */
function* written(world: WorldView, context: RequestContext): Generator<Hit | undefined> {
  const current = currentCycle(world);
  const others = world.cycles().filter((cycle) => cycle !== current);
  for (const cycle of [...(current ? [current] : []), ...others.toReversed()])
    for (const objective of world.objectivesIn(cycle.id)) {
      const { id, statement, keyResults, teamId } = objective;
      const stream = `objective-${id}`;
      const title = context.read(statement, stream, 'statement');
      const where = `${world.team(teamId)?.name ?? 'Team'}, ${cycle.name}`;
      yield title === null ? undefined : { kind: 'objective', id, objectiveId: id, title, where };
      for (const keyResult of keyResults) {
        if (keyResult.droppedAt !== undefined) continue;
        const name = context.read(keyResult.name, stream, 'name');
        yield name === null
          ? undefined
          : {
              kind: 'keyResult',
              id: keyResult.id,
              objectiveId: id,
              title: name,
              where: title === null ? where : `${title}, ${cycle.name}`,
            };
      }
    }
}
