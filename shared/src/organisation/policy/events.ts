import { defineEvent, type EventOf } from '../../kernel/define-event.ts';
import { label, proseField, quantity } from '../../kernel/field.ts';
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

export const events = { ThresholdChanged };
export type PolicyEvent = EventOf<(typeof events)[keyof typeof events]>;
