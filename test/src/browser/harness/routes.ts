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
  const answer = await ask<Answer>(asking, Query);
  const { moment, cycles, objectives, dependencyMap, decisions, escalations } = answer;
  const earliest = cycles[0]!.id;
  const late = dependencyMap.dependencies[0]!.id;
  const waiting = decisions.edges[0]!.node.id;
  const urgent = escalations.edges[0]!.node.id;
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
    { name: 'decisions', path: '/decisions', lookAs: 'Ines Carvalho' },
    { name: 'decision-opened', path: `/decisions?item=${waiting}`, lookAs: 'Ines Carvalho' },
    { name: 'escalation-opened', path: `/decisions?item=${urgent}` },
    { name: 'decisions-none-sought', path: '/decisions?words=nothing-like-it' },
    { name: 'decisions-past', path: `/decisions?asOf=${month}` },
    { name: 'decisions-none', path: `/decisions?asOf=${daysBefore(moment.day, 400)}` },
    { name: 'decision-new', path: `/decisions/new?objective=${running}` },
    { name: 'decision-thought-through', path: `/decisions/new?item=${waiting}` },
    { name: 'escalation-new', path: '/escalations/new' },
    { name: 'escalation-new-past', path: `/escalations/new?asOf=${month}` },
    { name: 'blocker-new', path: '/blockers/new' },
    { name: 'leader', path: '/me/leader', lookAs: 'Ines Carvalho' },
    { name: 'leader-past', path: `/me/leader?asOf=${month}`, lookAs: 'Ines Carvalho' },
    { name: 'leader-of-nobody', path: '/me/leader' },
    { name: 'learnings', path: '/learnings' },
    { name: 'learnings-new', path: '/learnings?new=yes' },
    { name: 'learnings-none', path: '/learnings?words=nothing-says-this' },
    { name: 'learnings-past', path: `/learnings?asOf=${daysBefore(moment.day, 400)}` },
    { name: 'context', path: '/context', lookAs: 'Yuki Tanabe' },
    { name: 'context-new', path: '/context?new=yes', lookAs: 'Ines Carvalho' },
    { name: 'context-past', path: `/context?asOf=${daysBefore(moment.day, 400)}` },
    { name: 'more', path: '/more' },
    { name: 'your-data', path: '/settings/data' },
    { name: 'your-data-administrator', path: '/settings/data', lookAs: 'Beatriz Lopes' },
    { name: 'history', path: '/history' },
    { name: 'cycle-new', path: '/cycles/new' },
    { name: 'settings', path: '/settings', lookAs: 'Beatriz Lopes' },
    { name: 'settings-sign-in', path: '/settings/sign-in' },
    { name: 'settings-people', path: '/settings/people', lookAs: 'Beatriz Lopes' },
    { name: 'settings-teams', path: '/settings/teams', lookAs: 'Beatriz Lopes' },
    { name: 'settings-not-yours', path: '/settings/people' },
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
interface Listed {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
}
interface Answer {
  readonly moment: { readonly day: string };
  readonly cycles: readonly { readonly id: string }[];
  readonly objectives: Found;
  readonly decisions: Listed;
  readonly escalations: Listed;
  readonly dependencyMap: { readonly dependencies: readonly { readonly id: string }[] };
}

const Query = `{
  moment { day }
  cycles { id }
  objectives { edges { node { id statement { text } } } }
  dependencyMap { dependencies { id } }
  decisions(stages: [OPEN]) { edges { node { id } } }
  escalations { edges { node { id } } }
}`;
const OfCycle = `query ($cycleId: ID!) {
  ofEarliest: objectives(filter: { cycleId: $cycleId }) { edges { node { id statement { text } } } }
}`;
