import type { HelpMode } from '../friction/blocker/words.ts';
import { bareNumber, countInWords, share } from '../kernel/figures.ts';
import { explain, type Provenance, term } from './provenance.ts';
import type { Question } from './question.ts';
import type { Thresholds } from './thresholds.ts';

/** How often a leader stepped in, by how they came to. */
export type TimesByMode = Readonly<Record<HelpMode, number>>;

/** A mirror: it is held up to the leader alone, and is answered by nothing that is recorded. */
export type Mirror = Pick<Question, 'question' | 'evidence' | 'explained'>;

/**
 * Asks a leader who stepped in often enough to tell, and mostly by directing. `undefined` where
 * there is nothing to ask.
 */
export function directing(
  { asked, offered, directed }: TimesByMode,
  { directing: policy }: Pick<Thresholds, 'directing'>,
  provenance?: Provenance,
): Mirror | undefined {
  const all = asked + offered + directed;
  if (all === 0 || all < policy.fewest || directed / all <= policy.above) return undefined;
  const evidence = [
    term('Asked to', bareNumber(asked, 0)),
    term('Offered it', bareNumber(offered, 0)),
    term('Directed it', bareNumber(directed, 0)),
  ];
  return {
    question: `You directed ${directed === all ? 'all' : countInWords(directed)} of the ${countInWords(all)} times that you stepped in. Which of them would have moved as well by a question?`,
    evidence,
    explained: explain(
      directed / all,
      `directed ÷ all times stepped in, asked above ${share(policy.above)} of at least ${bareNumber(policy.fewest, 0)}`,
      `${directed} ÷ (${asked} + ${offered} + ${directed}) = ${share(directed / all)}`,
      evidence,
      provenance,
    ),
  };
}
