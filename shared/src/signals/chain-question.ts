import type { Explained } from '../kernel/explained.ts';
import { bareNumber, countInWords, share } from '../kernel/figures.ts';
import { explain, term } from './provenance.ts';
import { answersTo, type Question, type Subject } from './question.ts';
import type { Thresholds } from './thresholds.ts';

/**
 * Asks the owner of an objective that is told as on track while its chance to land after everything
 * that it waits for, 0 to 1, is small.
 */
export function chainQuestion(
  subject: Subject,
  lands: Explained,
  { dependencies }: Pick<Thresholds, 'dependencies'>,
): Question | undefined {
  if (lands.value >= dependencies.unlikely) return undefined;
  const tenths = Math.round(lands.value * 10);
  return {
    signal: 'chain',
    subject,
    whom: 'owner',
    alsoSeen: { by: 'leader', afterDays: dependencies.leaderAfterDays },
    question: `It is told as on track, and with everything that it waits for it comes to ${tenths === 0 ? 'next to no chance' : `about ${countInWords(tenths)} in ten`}. What would have to come first?`,
    evidence: [
      term('After everything it waits for', share(lands.value)),
      term('Asked below', share(dependencies.unlikely)),
      ...lands.terms,
    ],
    answers: answersTo.chain,
    explained: lands,
  };
}

/** A promise of something required, and when it was told that it was moved, ms since 1970 UTC. */
export interface SlippedPromise {
  readonly team: string;
  readonly slips: readonly { readonly recordedAt: number }[];
  readonly events: readonly number[];
}

const times = (count: number): string =>
  count === 1 ? 'once' : count === 2 ? 'twice' : `${countInWords(count)} times`;

/** Asks the owner of what waits when the promise of something required slipped again and again. */
export function slippedPromise(
  subject: Subject,
  promises: readonly SlippedPromise[],
  { dependencies }: Pick<Thresholds, 'dependencies'>,
): Question | undefined {
  const least = Math.max(1, dependencies.slips);
  const often = promises
    .filter(({ slips }) => slips.length >= least)
    .toSorted((a, b) => b.slips.length - a.slips.length);
  const [most] = often;
  if (!most) return undefined;
  const evidence = often.map(({ team, slips }) => term(`${team}, moved`, times(slips.length)));
  return {
    signal: 'slippedPromise',
    subject,
    whom: 'owner',
    alsoSeen: { by: 'leader', afterDays: dependencies.leaderAfterDays },
    question: `What it cannot do without was moved to a later day ${times(most.slips.length)}. What would make you count on the next one?`,
    evidence,
    answers: answersTo.slippedPromise,
    since: Math.max(...often.flatMap(({ slips }) => slips.map(({ recordedAt }) => recordedAt))),
    explained: explain(
      most.slips.length,
      'times that the promise of something required was moved, asked from the threshold on',
      `${bareNumber(most.slips.length, 0)} ≥ ${bareNumber(least, 0)}`,
      evidence,
      { events: often.flatMap(({ events }) => events) },
    ),
  };
}
