import { defineEvent, type EventOf } from '../../kernel/define-event.ts';
import { choice, label, optional, proseField, quantity } from '../../kernel/field.ts';
import { limits } from '../../kernel/limits.ts';

export const ThresholdChanged = defineEvent(
  'ThresholdChanged',
  'From here on a signal changes its mind elsewhere. Older pages keep the older verdict.',
  {
    name: label('open', 'Which threshold, as a path such as watermelon.difference'),
    value: quantity('open', 'Its new value', { unit: 'unit of the threshold' }),
    because: proseField('open', 'Why it changes', limits.sentence),
  },
);

/** Texts that are kept for a time of their own: those of two people or one, and all others. */
export const retained = ['private', 'open'] as const;

const texts = (about: string) => choice('open', about, retained);

export const RetentionChanged = defineEvent(
  'RetentionChanged',
  'From here on what people write is kept for another time. What is forgotten already stays so.',
  {
    texts: texts(
      'Which texts: those of two people or of one, or those that a team or all may read',
    ),
    quarters: optional(
      quantity('open', 'How long after the quarter they were written in; for good when absent', {
        unit: 'quarters',
        min: 1,
        integer: true,
      }),
    ),
    because: proseField('open', 'Why it changes', limits.sentence),
  },
);

export const QuartersForgotten = defineEvent(
  'QuartersForgotten',
  'The time is over for which texts are kept: the keys of older quarters are destroyed.',
  {
    texts: texts('Which texts'),
    before: label('open', 'The first quarter that is still kept, such as 2026-Q3'),
  },
);

export const events = { ThresholdChanged, RetentionChanged, QuartersForgotten };
export type PolicyEvent = EventOf<(typeof events)[keyof typeof events]>;
