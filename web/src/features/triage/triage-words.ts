import { countInWords } from '@cairn/shared/kernel/figures';
import { opening } from '../../app/number-words.ts';
import { written } from '../../app/prose-words.ts';
import { dayOfMonth } from '../../components/day-words.ts';
import { stateOf } from '../dependency/dependency-words.ts';
import type { TriageBlocker, TriageItem } from './triage-query.ts';

/** As much of an item as the opening sentence needs. */
interface Weighed {
  /** A dependency has somebody whose move it is; a blocker may have nobody. */
  readonly blocker: { readonly isAttended: boolean } | null;
  readonly clock: { readonly isOver: boolean } | null;
}

/** What there is to clear, its weightiest part, and what nobody is at yet. */
export function triageStandfirst(
  items: readonly Weighed[],
  isNow: boolean,
): { readonly text: string; readonly weightiest?: string } {
  const [is, are, stands, stand] = isNow
    ? ['is', 'are', 'stands', 'stand']
    : ['was', 'were', 'stood', 'stood'];
  if (items.length === 0)
    return { text: `Nothing ${stands} in anybody’s way that ${is} yours to clear.` };
  const sum =
    items.length === 1
      ? `One thing ${stands} in somebody’s way.`
      : `${opening(countInWords(items.length))} things ${stand} in somebody’s way.`;
  const over = items.filter(({ clock }) => clock?.isOver).length;
  const alone = items.filter(({ blocker }) => blocker && !blocker.isAttended).length;
  const late = over > 0 && `${opening(countInWords(over))} ${over === 1 ? is : are} past the clock`;
  const left =
    alone > 0 &&
    (alone === items.length
      ? `nobody ${is} at any of them`
      : `nobody ${is} at ${countInWords(alone)} of them`);
  const weightiest = late || (left ? opening(left) : `Somebody ${is} at each of them`);
  const rest = late && left ? `, and ${left}` : '';
  return { text: `${sum} ${weightiest}${rest}.`, weightiest };
}

/** `two key results stand still`, or that the whole objective does. */
export function standsStill(keyResults: readonly unknown[]): string {
  return keyResults.length === 1
    ? 'one key result stands still'
    : `${countInWords(keyResults.length)} key results stand still`;
}

/** What the row of an item says: its kind, what it is, and under it who waits for whom. */
export function rowWords({ blocker, dependency, objective, keyResults }: TriageItem): {
  readonly kind: string;
  readonly what: string;
  readonly sub: string;
} {
  const still = standsStill(keyResults);
  if (blocker) {
    const { kind, what, raisedBy } = blocker;
    const who = `${firstName(raisedBy.name)}, ${objective.team.name}`;
    const sub = [who, still, ...attention(blocker)].join(' · ');
    return { kind: KINDS[kind], what: written(what), sub };
  }
  if (!dependency) return { kind: '', what: '', sub: still };
  const { what, team, neededBy, takenOn } = dependency;
  return {
    kind: 'Dependency',
    what: `${written(what)}, needed by ${dayOfMonth(neededBy)}`,
    sub: [
      `${objective.team.name} waits for ${team.name}`,
      stateOf(dependency).words.toLowerCase(),
      takenOn ? `${firstName(takenOn.name)} has taken it on` : still,
    ].join(' · '),
  };
}

const firstName = (name: string): string => name.split(' ')[0] ?? name;

function attention({ takenOn, next }: TriageBlocker): string[] {
  if (takenOn) return [`${firstName(takenOn.by.name)} has taken it on`];
  return next ? [`next: ${firstName(next.by.name)}`] : [];
}

const KINDS = {
  DEPENDENCY: 'Dependency',
  MISSING_TECHNOLOGY: 'Technology',
  CUSTOMER_ISSUE: 'Customer',
  PLATFORM: 'Platform',
  STAKEHOLDER_CONCERN: 'Concern',
  OTHER: 'Blocker',
} as const;
