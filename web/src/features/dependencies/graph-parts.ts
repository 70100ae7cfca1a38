import { dayAt } from '../../app/instant-words.ts';
import { written } from '../../app/prose-words.ts';
import { shortened } from '../../components/shortened.ts';
import { dayWords, type Stood } from '../dependency/dependency-words.ts';
import type { DependencyMap, MappedObjective } from './dependencies-query.ts';
import type { GraphEdge, GraphNode } from './graph-layout.ts';

/** How a line is drawn: the mark of the state of its dependency. */
export type Line = 'past' | 'late' | 'unanswered' | 'promised' | 'delivered';

export interface DependencyEdge extends GraphEdge {
  readonly line: Line;
  /** All of what its words are short for. */
  readonly title?: string;
}

/** An objective, under the name of its team; or a team, where it is about none in particular. */
export interface TeamNode extends GraphNode {
  /** All of what its notes are short for. */
  readonly title?: string;
}

/** More lines than this are not drawn: nobody could follow them. The table holds them all. */
export const mostDrawn = 30;

/** So many letters of what is needed stand on a line, and of an objective under its team. */
const mostLetters = 24;

/** As much of the map as is drawn. */
interface Drawn {
  readonly cycle: Pick<DependencyMap['cycle'], 'timeZone'>;
  readonly objectives: readonly {
    readonly objective: MappedObjective['objective'];
    readonly alone: string;
    readonly lands: { readonly text: string };
  }[];
  readonly dependencies: readonly (Stood & {
    readonly id: string;
    readonly what: { readonly text: string | null };
    readonly requestedAt: string;
    readonly team: { readonly id: string; readonly name: string };
    readonly objective: { readonly id: string };
    readonly restsOn: { readonly id: string } | null;
  })[];
}

/**
 * Teams by their objectives, and lines for the most pressing of what they wait for. A team that
 * stands there more than once says for which objective.
 */
export function graphOf({ dependencies, objectives, cycle }: Drawn): {
  readonly nodes: readonly TeamNode[];
  readonly edges: readonly DependencyEdge[];
} {
  const drawn = dependencies.filter(({ look }) => look !== 'WITHDRAWN').slice(0, mostDrawn);
  const known = new Map(objectives.map((each) => [each.objective.id, endOf(each)]));
  const ofTeam = Map.groupBy(known.values(), ({ teamId }) => teamId);
  // What rests on no objective in particular leads to the team's only one, else to the team.
  const providerOf = ({ restsOn, team }: Drawn['dependencies'][number]): End => {
    const named = restsOn && known.get(restsOn.id);
    const theirs = ofTeam.get(team.id) ?? [];
    if (named) return named;
    return theirs.length === 1 ? theirs[0]! : { id: team.id, teamId: team.id, name: team.name };
  };
  const ends = drawn.map((dependency) => ({
    dependency,
    from: known.get(dependency.objective.id)!,
    to: providerOf(dependency),
  }));
  const met = new Map(ends.flatMap(({ from, to }) => [from, to]).map((end) => [end.id, end]));
  const boxesOf = Map.groupBy(met.values(), ({ teamId }) => teamId);
  return {
    nodes: [...met.values()].map((end) => nodeOf(end, boxesOf.get(end.teamId)!.length > 1)),
    edges: ends.map(({ dependency, from, to }) => {
      const what = written(dependency.what);
      const short = shortened(what, mostLetters);
      const askedOn = dayAt(dependency.requestedAt, cycle.timeZone);
      const day = dayWords({ ...dependency, askedOn });
      return {
        id: dependency.id,
        from: from.id,
        to: to.id,
        line: dependency.look.toLowerCase() as Line,
        words: `${short}, ${day}`,
        ...(short === what ? {} : { title: `${what}, ${day}` }),
      };
    }),
  };
}

/** What a line leads from or to. */
interface End {
  readonly id: string;
  readonly teamId: string;
  readonly name: string;
  /** Absent for a team. */
  readonly about?: { readonly statement: string; readonly lands: string };
}

function endOf({ objective, alone, lands }: Drawn['objectives'][number]): End {
  const { id, team, statement } = objective;
  const words =
    alone === lands.text
      ? `lands ${alone}`
      : `lands ${lands.text}, alone ${alone.replace(' of 10', '')}`;
  const about = { statement: written(statement), lands: words };
  return { id, teamId: team.id, name: team.name, about };
}

function nodeOf({ id, name, about }: End, isOneOfSeveral: boolean): TeamNode {
  if (!about) return { id, name, notes: isOneOfSeveral ? ['no objective named'] : [] };
  if (!isOneOfSeveral) return { id, name, notes: [about.lands] };
  const { statement, lands } = about;
  const short = shortened(statement, mostLetters);
  const title = short === statement ? {} : { title: statement };
  return { id, name, notes: [short, lands], ...title };
}
