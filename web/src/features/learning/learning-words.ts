import { counted, opening, things } from '../../app/number-words.ts';

/** As much of a learning as the opening sentence speaks of. */
interface Told {
  readonly team: { readonly id: string } | null;
  readonly reach: { readonly value: number };
  readonly disputes: readonly unknown[];
}

interface Sentence {
  readonly text: string;
  readonly weightiest?: string;
}

/**
 * What the log amounts to where there is any of it, as two sentences that can be said aloud; in the
 * past, of the past.
 *
 * @param total how many there are; `all` may be the first of them
 */
export function learningsStandfirst(
  all: readonly Told[],
  isNow: boolean,
  total = all.length,
): Sentence {
  const [have, has] = isNow ? ['have', 'has'] : ['had', 'had'];
  const teams = new Set(all.map(({ team }) => team?.id).filter(Boolean)).size;
  const from = teams > 0 ? ` from ${things(teams, 'team')}` : '';
  const isAll = total === all.length;
  const first = isAll
    ? `${opening(things(total, 'learning'))}${from}.`
    : `${opening(things(total, 'learning'))}, the first ${counted(all.length)} of them${from}.`;
  const travelled = all.filter(({ reach }) => reach.value > 0).length;
  const furthest = Math.max(...all.map(({ reach }) => reach.value));
  const weightiest =
    travelled === 0
      ? `None ${has} been applied by another team`
      : `${opening(counted(travelled))} ${travelled === 1 ? has : have} been applied elsewhere`;
  const far = furthest > 1 ? `, one of them by ${counted(furthest)} teams` : '';
  const disputed = all.filter(({ disputes }) => disputes.length > 0).length;
  const is = isNow ? (disputed === 1 ? 'is' : 'are') : disputed === 1 ? 'was' : 'were';
  const rest = disputed === 0 ? '' : ` ${opening(counted(disputed))} ${is} disputed.`;
  return { text: `${first} ${weightiest}${far}.${rest}`, weightiest };
}

/** How many were found, and by what. */
export function foundStandfirst(count: number, { words, tag }: Sought): Sentence {
  const weightiest = opening(things(count, 'learning'));
  const about = tag ? ` about ${tag}` : '';
  const saying = words ? ` ${count === 1 ? 'says' : 'say'} “${words}”` : '';
  return {
    text: `${weightiest}${about}${words && tag ? ' that' : ''}${saying}.`,
    weightiest,
  };
}

interface Sought {
  readonly words?: string | undefined;
  readonly tag?: string | undefined;
}

/** `forms, phone calls` as tags, those that are empty left out. */
export const tagsIn = (text: string): string[] =>
  text
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag.replace(/^#+/, '') !== '');
