import { defineEvent, type EventOf } from '../../kernel/define-event.ts';
import { id, label, listOf, optional, proseField } from '../../kernel/field.ts';
import { limits } from '../../kernel/limits.ts';

export const LearningCaptured = defineEvent(
  'LearningCaptured',
  'Something was learned that may be of use elsewhere.',
  {
    learned: proseField('open', 'What was learned', limits.note),
    evidence: optional(proseField('open', 'What shows it', limits.note)),
    tags: listOf(label('open', 'What it is about, in a word or two'), limits.tags),
    teamId: optional(id('open', 'The team that it comes from')),
    objectiveId: optional(id('open', 'The objective that it was learned on')),
    keyResultId: optional(id('open', 'The key result that it was learned on')),
    checkInId: optional(id('open', 'The check-in that said it first')),
    blockerId: optional(id('open', 'The blocker that taught it')),
  },
);
export const LearningApplied = defineEvent(
  'LearningApplied',
  'A team did something with what was learned.',
  {
    teamId: id('open', 'The team that did'),
    objectiveId: optional(id('open', 'The objective of that team that it serves')),
    how: proseField('open', 'What the team did with it', limits.sentence),
  },
);
export const LearningDisputed = defineEvent(
  'LearningDisputed',
  'Somebody has seen otherwise. Both stand beside each other.',
  { because: proseField('open', 'What they have seen', limits.sentence) },
);
export const LearningWithdrawn = defineEvent(
  'LearningWithdrawn',
  'Whoever captured it no longer holds it to be so.',
  { because: optional(proseField('open', 'What changed their mind', limits.sentence)) },
);

export const events = { LearningCaptured, LearningApplied, LearningDisputed, LearningWithdrawn };
export type LearningEvent = EventOf<(typeof events)[keyof typeof events]>;
