import { defineEvent, type EventOf } from '../../kernel/define-event.ts';
import { id, listOf, optional, proseField } from '../../kernel/field.ts';
import { limits } from '../../kernel/limits.ts';

export const ContextShared = defineEvent(
  'ContextShared',
  'A leader tells what changed, and whom it affects.',
  {
    what: proseField('open', 'What changed', limits.note),
    objectiveIds: listOf(id('open', 'An objective that it affects'), limits.affected),
    recipientIds: listOf(
      id('open', 'Somebody who is told: the owner of one of them, or named besides'),
      limits.affected * 2,
    ),
    supersedesId: optional(id('open', 'What was told before and no longer holds')),
  },
);
export const ContextUnderstood = defineEvent(
  'ContextUnderstood',
  'Somebody who was told says what it means for them and theirs.',
  { meaning: proseField('open', 'What it means for us', limits.sentence) },
);
export const ContextCorrected = defineEvent(
  'ContextCorrected',
  'What was told was not quite so. Whoever was told is asked to read it anew.',
  {
    what: proseField('open', 'What really changed', limits.note),
    because: proseField('open', 'What was not so', limits.sentence),
  },
);

export const events = { ContextShared, ContextUnderstood, ContextCorrected };
export type ContextEvent = EventOf<(typeof events)[keyof typeof events]>;
