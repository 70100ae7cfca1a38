import { actionRules } from './action-rules.ts';
import { betRules } from './bet-rules.ts';
import type { WordingDraft } from './draft.ts';
import { keyResultDirectionRule } from './key-result-direction-rule.ts';
import { keyResultEffortRules } from './key-result-effort-rules.ts';
import { keyResultNumberRules } from './key-result-number-rules.ts';
import { keyResultSetRules } from './key-result-set-rules.ts';
import { objectiveRules } from './objective-rules.ts';
import type { RuleId, WordingQuestion } from './question.ts';
import { read } from './reading.ts';
import type { Rule } from './rule.ts';
import { visionRules } from './vision-rules.ts';

export type { KeyResultForm, WordingDraft, WordingKind } from './draft.ts';
export { type RuleId, ruleIds, type WordingOffer, type WordingQuestion } from './question.ts';

/**
 * Every question that the wording raises, the most important first. Nothing blocks: an empty answer
 * means that there is nothing to ask, also while a text is still blank. Takes any string, throws
 * never, answers alike for alike, and costs time linear in the length of the text.
 */
export function askAbout(draft: WordingDraft): readonly WordingQuestion[] {
  if (draft.kind === 'keyResultSet') return questions(keyResultSetRules, draft);
  if (draft.text.trim() === '') return [];
  const reading = read(draft.text);
  switch (draft.kind) {
    case 'objective':
      return questions(objectiveRules, { reading, whoNotices: draft.whoNotices });
    case 'keyResult':
      return questions(keyResultRules, { draft, reading });
    case 'vision':
      return questions(visionRules, reading);
    case 'bet':
      return questions(betRules, { draft, reading });
    case 'action':
      return questions(actionRules, reading);
  }
}

/** The one question to show now: the most important that nobody has dismissed for this draft. */
export function nextQuestion(
  draft: WordingDraft,
  dismissed: ReadonlySet<RuleId>,
): WordingQuestion | undefined {
  return askAbout(draft).find((question) => !dismissed.has(question.rule));
}

/** A contradiction first, then what it measures, then how it is measured. */
const keyResultRules = [keyResultDirectionRule, ...keyResultEffortRules, ...keyResultNumberRules];

function questions<Written>(
  rules: readonly Rule<Written>[],
  written: Written,
): readonly WordingQuestion[] {
  return rules.flatMap((rule) => rule(written) ?? []);
}
