import { defineEvent, type EventOf } from '../../kernel/define-event.ts';
import { day, id, label, proseField, unsealed } from '../../kernel/field.ts';
import { limits } from '../../kernel/limits.ts';

const itemId = unsealed(
  label('self', 'The item of the triage', limits.itemId),
  'It names a thing that everybody sees, and not what somebody thinks of it.',
);
const personId = id('self', 'Whose triage it is');

export const ItemSnoozed = defineEvent(
  'ItemSnoozed',
  'Somebody looks at an item of their triage again on a later day; past its clock it is back before.',
  { personId, itemId, until: day('self', 'The day on which it comes back') },
);
export const ItemSetAside = defineEvent(
  'ItemSetAside',
  'Somebody has seen a question in their triage and does nothing about it.',
  { personId, itemId, because: proseField('self', 'Why', limits.sentence) },
);
export const ItemBroughtBack = defineEvent(
  'ItemBroughtBack',
  'What was put off or set aside stands in the triage again.',
  { personId, itemId },
);

export const events = { ItemSnoozed, ItemSetAside, ItemBroughtBack };
export type TriageEvent = EventOf<(typeof events)[keyof typeof events]>;
