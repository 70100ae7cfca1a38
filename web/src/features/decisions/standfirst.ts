import { counted, opening, things } from '../../app/number-words.ts';

interface Clocked {
  readonly name: string;
  /** What remains of its time: `2 d over`. */
  readonly clock: { readonly text: string; readonly isOver: boolean } | null;
  readonly still: number;
  readonly rank: number;
}

/** As much of what waits as the opening sentence needs. */
interface Waiting {
  readonly escalations: number;
  readonly decisions: readonly Clocked[];
  readonly untold: number;
  readonly isNow: boolean;
}

/** How many wait, which of them weighs most, and what was decided and told to nobody. */
export function standfirst({ escalations, decisions, untold, isNow }: Waiting): {
  readonly text: string;
  readonly weightiest?: string;
} {
  const waits = waitWords(decisions.length, isNow);
  const urgent =
    escalations > 0 &&
    `${opening(things(escalations, 'escalation'))} ${verb(escalations, isNow)} open.`;
  const heaviest = weightiestOf(decisions, isNow);
  const silent =
    untold > 0 && `${opening(counted(untold))} ${verb(untold, isNow)} settled and not yet told.`;
  const weightiest = heaviest ?? (urgent || (decisions.length === 0 ? silent : false)) ?? undefined;
  return {
    text: [urgent, waits, heaviest, silent].filter(Boolean).join(' '),
    ...(weightiest ? { weightiest } : {}),
  };
}

const verb = (count: number, isNow: boolean): string =>
  count === 1 ? (isNow ? 'is' : 'was') : isNow ? 'are' : 'were';

function waitWords(count: number, isNow: boolean): string {
  const does = isNow ? (count === 1 ? 'waits' : 'wait') : 'waited';
  return count === 0
    ? `No decision ${isNow ? 'waits' : 'waited'}.`
    : `${opening(things(count, 'decision'))} ${does}.`;
}

/** The one that presses most, when it is over its clock or holds something up. */
function weightiestOf(decisions: readonly Clocked[], isNow: boolean): string | undefined {
  const [most] = decisions.toSorted((a, b) => b.rank - a.rank);
  if (!most) return undefined;
  const [holds, is] = isNow ? ['holds', 'is'] : ['held', 'was'];
  const facts = [
    most.still > 0 && `${holds} up ${things(most.still, 'key result')}`,
    most.clock?.isOver && `${is} ${overWords(most.clock.text)} its clock`,
  ].filter(Boolean);
  return facts.length > 0 ? `“${most.name}” ${facts.join(' and ')}.` : undefined;
}

/** `2 d over` as it is said aloud: `two days over`. */
function overWords(text: string): string {
  const [, count, unit] = /^(\d+) (d|h) over$/.exec(text) ?? [];
  if (!count) return text.startsWith('under') ? 'just over' : text;
  return `${things(Number(count), unit === 'd' ? 'day' : 'hour')} over`;
}
