import { countInWords } from '@cairn/shared/kernel/figures';
import { counted, listed, opening, things } from '../../app/number-words.ts';

/** As much of the map as its opening sentence needs. */
interface Mapped {
  readonly dependencies: readonly {
    readonly look: string;
    readonly team: { readonly id: string; readonly name: string };
    readonly objective: { readonly team: { readonly id: string } };
  }[];
  readonly objectives: readonly {
    readonly objective: { readonly team: { readonly name: string } };
    readonly alone: string;
    readonly lands: { readonly text: string; readonly value: number };
  }[];
  readonly circles: readonly (readonly { readonly team: { readonly name: string } }[])[];
}

interface Told {
  readonly text: string;
  readonly weightiest?: string;
}

/** How many wait, where they meet, who waits in a circle, and whom it costs most. */
export function standfirst({ dependencies, objectives, circles }: Mapped, isNow: boolean): Told {
  const counting = dependencies.filter(({ look }) => look !== 'WITHDRAWN');
  if (counting.length === 0)
    return { text: `No team ${isNow ? 'waits' : 'waited'} for another one.` };
  const open = counting.filter(({ look }) => look !== 'DELIVERED');
  const teams = new Set(counting.flatMap(({ team, objective }) => [team.id, objective.team.id]));
  const sum = `${opening(things(counting.length, 'dependency', 'dependencies'))} between ${counted(teams.size)} teams${doneWords(counting.length - open.length)}.`;
  const weightiest = circleWords(circles, isNow) ?? meetingWords(open, isNow);
  const cost = costWords(objectives, isNow);
  return {
    text: [sum, weightiest, cost].filter(Boolean).join(' '),
    ...(weightiest ? { weightiest } : {}),
  };
}

const doneWords = (count: number): string =>
  count === 0 ? '' : `, ${countInWords(count)} delivered`;

function circleWords([circle]: Mapped['circles'], isNow: boolean): string | undefined {
  if (!circle) return undefined;
  const names = [...new Set(circle.map(({ team }) => team.name))];
  return `${listed(names)} ${isNow ? 'wait' : 'waited'} for each other in a circle.`;
}

/** The team that most of the open ones meet at, when it is more than one. */
function meetingWords(open: Mapped['dependencies'], isNow: boolean): string | undefined {
  const byTeam = Map.groupBy(open, ({ team }) => team.name);
  const [name, most] =
    [...byTeam].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? (['', []] as const);
  if (most.length < 2) return undefined;
  const of =
    most.length === open.length
      ? `All ${counted(open.length)} open ones`
      : `${opening(counted(most.length))} of the ${counted(open.length)} open ones`;
  return `${of} ${isNow ? 'meet' : 'met'} at ${name}.`;
}

/** The objective whose chance what it waits for lowers most, by two of ten at the least. */
function costWords(objectives: Mapped['objectives'], isNow: boolean): string | undefined {
  const lost = ({ alone, lands }: Mapped['objectives'][number]) =>
    Number.parseInt(alone, 10) - Math.round(lands.value * 10);
  const most = objectives.toSorted((a, b) => lost(b) - lost(a))[0];
  if (!most || lost(most) < 2) return undefined;
  const [says, is] = isNow ? ['says', 'is'] : ['said', 'was'];
  return `${most.objective.team.name} ${says} ${most.alone}; with what it ${isNow ? 'waits' : 'waited'} for it ${is} ${Number.parseInt(most.lands.text, 10)}.`;
}
