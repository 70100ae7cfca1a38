import { dayAt } from '../../app/instant-words.ts';
import { written } from '../../app/prose-words.ts';
import { dayWords } from '../dependency/dependency-words.ts';
import type { DependencyMap, MappedDependency } from './dependencies-query.ts';
import type { GraphEdge, GraphNode } from './graph-layout.ts';

/** How a line is drawn: the mark of the state of its dependency. */
export type Line = 'past' | 'late' | 'unanswered' | 'promised' | 'delivered';

export interface DependencyEdge extends GraphEdge {
  readonly line: Line;
}

/** More lines than this are not drawn: nobody could follow them. The table holds them all. */
export const mostDrawn = 30;

/** Teams by their objectives, and lines for the most pressing of what they wait for. */
export function graphOf({ dependencies, objectives, cycle }: DependencyMap): {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly DependencyEdge[];
} {
  const drawn = dependencies.filter(({ look }) => look !== 'WITHDRAWN').slice(0, mostDrawn);
  const known = new Map(
    objectives.map(({ objective, alone, lands }) => {
      const note =
        alone === lands.text
          ? `lands ${alone}`
          : `lands ${lands.text}, alone ${alone.replace(' of 10', '')}`;
      return [
        objective.id,
        { id: objective.id, teamId: objective.team.id, name: objective.team.name, note },
      ];
    }),
  );
  const ofTeam = Map.groupBy(known.values(), ({ teamId }) => teamId);
  // What rests on no objective in particular leads to the team's only one, else to the team.
  const providerOf = ({ restsOn, team }: MappedDependency): GraphNode => {
    const named = restsOn && known.get(restsOn.id);
    const theirs = ofTeam.get(team.id) ?? [];
    if (named) return named;
    return theirs.length === 1 ? theirs[0]! : { id: team.id, name: team.name, note: '' };
  };
  const ends = drawn.map((dependency) => ({
    dependency,
    from: known.get(dependency.objective.id)!,
    to: providerOf(dependency),
  }));
  return {
    nodes: [
      ...new Map(
        ends.flatMap(({ from, to }) => [from, to]).map((node) => [node.id, node]),
      ).values(),
    ],
    edges: ends.map(({ dependency, from, to }) => ({
      id: dependency.id,
      from: from.id,
      to: to.id,
      line: dependency.look.toLowerCase() as Line,
      words: `${written(dependency.what)}, ${dayWords({ ...dependency, askedOn: dayAt(dependency.requestedAt, cycle.timeZone) })}`,
    })),
  };
}
