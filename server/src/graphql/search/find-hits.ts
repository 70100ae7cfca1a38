import type { Prose } from '@cairn/shared/kernel/prose';
import { holdsWords, soughtWords } from '@cairn/shared/kernel/sought';
import type { Cycle } from '@cairn/shared/strategy/cycle/aggregate';
import { currentCycle } from '@cairn/shared/views/cycle-at';
import type { WorldView } from '@cairn/shared/world-view';
import { standingTeams } from '../organisation/teams-by-person.ts';
import type { RequestContext } from '../request-context.ts';

/** What can be found by its words. */
export const hitKinds = [
  'objective',
  'keyResult',
  'person',
  'team',
  'blocker',
  'dependency',
  'decision',
  'escalation',
  'learning',
  'context',
] as const;

export interface Hit {
  readonly kind: (typeof hitKinds)[number];
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
  const words = soughtWords(text, longestQuery);
  if (words.length === 0) return [];
  const hits: Hit[] = [];
  for (const hit of everything(world, context)) {
    if (holdsWords(hit.title, words)) hits.push(hit);
    if (hits.length === mostHits) break;
  }
  return hits;
}

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
  if (current) yield* ofCycle(current);
  for (const { id, question } of world.decisions())
    yield hitOf({ kind: 'decision', id, where: 'Decision' }, { question });
  for (const { id, what, teamId } of world.escalations())
    yield hitOf({ kind: 'escalation', id, where: `Escalation, ${teamOf(teamId)}` }, { what });
  for (const { id, learned, withdrawn } of world.learnings())
    if (!withdrawn) yield hitOf({ kind: 'learning', id, where: 'Learning' }, { learned });
  for (const { id, what } of world.contexts())
    yield hitOf({ kind: 'context', id, where: 'Context' }, { what });
  for (const cycle of others.toReversed()) yield* ofCycle(cycle);

  function* ofCycle(cycle: Cycle): Generator<Hit | undefined> {
    for (const { id: objectiveId, statement, keyResults, teamId } of world.objectivesIn(cycle.id)) {
      const stream = `objective-${objectiveId}`;
      const where = `${teamOf(teamId)}, ${cycle.name}`;
      const found = hitOf({ kind: 'objective', id: objectiveId, where }, { statement });
      yield found;
      const of = found ? `${found.title}, ${cycle.name}` : where;
      for (const { id, name, droppedAt } of keyResults)
        if (droppedAt === undefined)
          yield hitOf({ kind: 'keyResult', id, objectiveId, where: of }, { name }, stream);
      for (const { id, what } of world.blockersOf(objectiveId))
        yield hitOf({ kind: 'blocker', id, objectiveId, where: `Blocker, ${where}` }, { what });
      for (const { id, what } of world.dependenciesOf(objectiveId))
        yield hitOf({ kind: 'dependency', id, where: `Dependency, ${where}` }, { what });
    }
  }

  function teamOf(id: string): string {
    return world.team(id)?.name ?? 'Team';
  }

  /** Opens the one text that is given by its field's name. */
  function hitOf(
    hit: Omit<Hit, 'title'>,
    text: Readonly<Record<string, Prose>>,
    stream = `${hit.kind}-${hit.id}`,
  ): Hit | undefined {
    const [[field, prose]] = Object.entries(text) as [[string, Prose]];
    const title = context.read(prose, stream, field);
    return title === null ? undefined : { ...hit, title };
  }
}
