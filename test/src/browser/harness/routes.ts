import { type Asking, ask } from './ask.ts';
import { daysBefore } from './today.ts';

/** A page of the product as somebody comes to it. */
export interface Route {
  /** What it is, in words that can name a file. */
  readonly name: string;
  readonly path: string;
  /** Whom to look as; left out, the one everybody starts as. */
  readonly lookAs?: string;
}

/** Every route of the product over the demonstration: full, empty and refused ones, and the past. */
export async function routesOf(asking: Asking): Promise<readonly Route[]> {
  const { moment, cycles, objectives, dependencyMap } = await ask<Answer>(asking, Query);
  const earliest = cycles[0]!.id;
  const late = dependencyMap.dependencies[0]!.id;
  const { ofEarliest } = await ask<{ ofEarliest: Found }>(asking, OfCycle, { cycleId: earliest });
  const called = (opening: string) =>
    objectives.edges.find(({ node }) => node.statement.text.startsWith(opening))!.node.id;
  const running = called('New grocers reach');
  const closed = ofEarliest.edges[0]!.node.id;
  const month = daysBefore(moment.day, 30);
  return [
    { name: 'this-week', path: '/' },
    { name: 'check-in', path: '/check-in' },
    { name: 'objectives', path: '/objectives' },
    { name: 'objectives-closed', path: `/objectives?cycle=${earliest}` },
    { name: 'objective', path: `/objectives/${running}` },
    { name: 'objective-blocked', path: `/objectives/${called('Grocers who stall')}` },
    { name: 'objective-closed', path: `/objectives/${closed}` },
    { name: 'objective-new', path: '/objectives/new' },
    { name: 'strategy', path: '/strategy' },
    { name: 'dependencies', path: '/dependencies', lookAs: 'Ines Carvalho' },
    { name: 'dependency-opened', path: `/dependencies?item=${late}`, lookAs: 'Jonas Weil' },
    { name: 'dependencies-past', path: `/dependencies?asOf=${month}` },
    { name: 'dependencies-none', path: `/dependencies?asOf=${daysBefore(moment.day, 400)}` },
    { name: 'dependency-new', path: '/dependencies/new' },
    { name: 'triage', path: '/triage', lookAs: 'Ines Carvalho' },
    { name: 'triage-empty', path: '/triage' },
    { name: 'blocker-new', path: '/blockers/new' },
    { name: 'learnings', path: '/learnings' },
    { name: 'learnings-new', path: '/learnings?new=yes' },
    { name: 'learnings-none', path: '/learnings?words=nothing-says-this' },
    { name: 'learnings-past', path: `/learnings?asOf=${daysBefore(moment.day, 400)}` },
    { name: 'context', path: '/context', lookAs: 'Yuki Tanabe' },
    { name: 'context-new', path: '/context?new=yes', lookAs: 'Ines Carvalho' },
    { name: 'context-past', path: `/context?asOf=${daysBefore(moment.day, 400)}` },
    { name: 'history', path: '/history' },
    { name: 'cycle-new', path: '/cycles/new' },
    { name: 'this-week-past', path: `/?asOf=${month}` },
    { name: 'check-in-past', path: `/check-in?asOf=${daysBefore(moment.day, 6)}` },
    { name: 'objectives-past', path: `/objectives?asOf=${month}` },
    { name: 'objective-past', path: `/objectives/${running}?asOf=${month}` },
    { name: 'objectives-empty', path: '/objectives?kind=committed&health=off-track' },
    { name: 'this-week-before-anything', path: `/?asOf=${daysBefore(moment.day, 400)}` },
    { name: 'objective-unknown', path: '/objectives/nothing-here' },
    { name: 'not-found', path: '/nowhere' },
    { name: 'parts', path: '/parts' },
  ];
}

interface Found {
  readonly edges: readonly {
    readonly node: { readonly id: string; readonly statement: { readonly text: string } };
  }[];
}
interface Answer {
  readonly moment: { readonly day: string };
  readonly cycles: readonly { readonly id: string }[];
  readonly objectives: Found;
  readonly dependencyMap: { readonly dependencies: readonly { readonly id: string }[] };
}

const Query = `{
  moment { day }
  cycles { id }
  objectives { edges { node { id statement { text } } } }
  dependencyMap { dependencies { id } }
}`;
const OfCycle = `query ($cycleId: ID!) {
  ofEarliest: objectives(filter: { cycleId: $cycleId }) { edges { node { id statement { text } } } }
}`;
