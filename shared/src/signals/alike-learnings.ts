import type { Thresholds } from './thresholds.ts';
import { tokensOf } from './tokens.ts';

/** What a learning is compared by. */
export interface LearningRead {
  readonly text: string;
  readonly tags: readonly string[];
}

/** Words that a learning has because it is one, and those that are in every sentence. */
const common: ReadonlySet<string> = new Set(
  'about after before from have learned more than that their them then there they this what when where which with'.split(
    ' ',
  ),
);
const shortest = 4;

/** The words of a learning that tell it from others, and its tags. */
export const marksOf = ({ text, tags }: LearningRead): ReadonlySet<string> =>
  new Set([
    ...tokensOf(text).filter((word) => word.length >= shortest && !common.has(word)),
    ...tags.map((tag) => `#${tag}`),
  ]);

/**
 * How alike two learnings are, 0 to 1: words and tags that both have ÷ those that either has. One
 * that has neither is like none.
 */
export function learningLikeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((mark) => other.has(mark)).length;
  return both === 0 ? 0 : both / (one.size + other.size - both);
}

/** Those of others that may say the same, the most alike first; at most so many. */
export function alikeLearnings<Other extends { readonly marks: ReadonlySet<string> }>(
  marks: ReadonlySet<string>,
  others: readonly Other[],
  { learnings }: Pick<Thresholds, 'learnings'>,
  most = 3,
): readonly Other[] {
  return others
    .map((other) => ({ other, alike: learningLikeness(marks, other.marks) }))
    .filter(({ alike }) => alike >= learnings.alike)
    .toSorted((a, b) => b.alike - a.alike)
    .slice(0, most)
    .map(({ other }) => other);
}
