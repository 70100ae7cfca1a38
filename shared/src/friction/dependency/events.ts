import { defineEvent, type EventOf } from '../../kernel/define-event.ts';
import { choice, day, flag, id, listOf, optional, proseField } from '../../kernel/field.ts';
import { limits } from '../../kernel/limits.ts';
import { helpModes } from '../blocker/words.ts';
import { clockBreached } from '../breach.ts';
import { criticalities } from './words.ts';

const asked = {
  keyResultIds: listOf(id('open', 'A key result that waits for it'), limits.keyResults),
  what: proseField('open', 'What is needed, in a few words', limits.label),
  why: optional(proseField('open', 'What exactly, and what for', limits.sentence)),
  criticality: choice('open', 'How much hangs on it', criticalities),
  neededBy: day('open', 'By which day it is needed'),
  blockerId: optional(id('open', 'The blocker that it would remove')),
};
const restsOnId = optional(id('open', 'The objective of the other team that it rests on'));

export const DependencyRequested = defineEvent(
  'DependencyRequested',
  'A team needs something of another one by a day.',
  {
    objectiveId: id('open', 'The objective that waits'),
    teamId: id('open', 'The team that it is needed of'),
    restsOnId,
    ...asked,
  },
);
export const DependencyRevised = defineEvent(
  'DependencyRevised',
  'What is needed reads otherwise now. What was declined or offered otherwise is asked anew.',
  {
    ...asked,
    isMore: optional(
      flag('open', 'Whether it is something else, or by an earlier day: a yes was not to that'),
    ),
  },
);
export const DependencyAccepted = defineEvent(
  'DependencyAccepted',
  'The other team will do it; a day is still to be promised.',
  { restsOnId },
);
export const DependencyDeclined = defineEvent(
  'DependencyDeclined',
  'The other team will not do it.',
  {
    because: proseField('open', 'Why not', limits.sentence),
    instead: optional(proseField('open', 'What could be done instead', limits.sentence)),
  },
);
export const CounterOfferMade = defineEvent(
  'CounterOfferMade',
  'The other team offers another day, another scope, or both.',
  {
    on: optional(day('open', 'The day it could be there')),
    what: optional(proseField('open', 'What it could be, in a few words', limits.label)),
    because: optional(proseField('open', 'Why that', limits.sentence)),
  },
);
export const CounterOfferAccepted = defineEvent(
  'CounterOfferAccepted',
  'Whoever asked can live with the offer: its day is promised, its scope is what is needed.',
  {},
);
export const CounterOfferRefused = defineEvent(
  'CounterOfferRefused',
  'Whoever asked cannot live with the offer; what was asked for stands.',
  { because: proseField('open', 'Why not', limits.sentence) },
);
export const DeliveryPromised = defineEvent(
  'DeliveryPromised',
  'The other team promises a day, or an earlier one than before.',
  { on: day('open', 'The day it will be there'), restsOnId },
);
export const DeliverySlipped = defineEvent(
  'DeliverySlipped',
  'The promised day does not hold; a later one is promised.',
  {
    on: day('open', 'The day it will be there'),
    because: proseField('open', 'What moved it', limits.sentence),
    restsOnId,
  },
);
export const DependencyDelivered = defineEvent(
  'DependencyDelivered',
  'It is there. It is true since it came.',
  { note: optional(proseField('open', 'What came, and where to find it', limits.sentence)) },
);
export const DeliveryVerified = defineEvent(
  'DeliveryVerified',
  'Whoever asked says that it is what was needed.',
  {},
);
export const DeliveryReturned = defineEvent(
  'DeliveryReturned',
  'Whoever asked says that it is not yet what was needed.',
  { because: proseField('open', 'What is missing', limits.sentence) },
);
export const DependencyWithdrawn = defineEvent(
  'DependencyWithdrawn',
  'Whoever asked needs it no longer.',
  { because: proseField('open', 'What changed', limits.sentence) },
);

export const DependencyTakenOn = defineEvent(
  'DependencyTakenOn',
  'A leader sees to it that the two teams find a way.',
  { mode: choice('open', 'Whether they were asked to', helpModes) },
);
export const DependencyHandedBack = defineEvent(
  'DependencyHandedBack',
  'Whoever saw to a dependency does so no longer.',
  {},
);

export const DependencyClockBreached = clockBreached('DependencyClockBreached');

export const events = {
  DependencyRequested,
  DependencyRevised,
  DependencyAccepted,
  DependencyDeclined,
  CounterOfferMade,
  CounterOfferAccepted,
  CounterOfferRefused,
  DeliveryPromised,
  DeliverySlipped,
  DependencyDelivered,
  DeliveryVerified,
  DeliveryReturned,
  DependencyWithdrawn,
  DependencyTakenOn,
  DependencyHandedBack,
  DependencyClockBreached,
};
export type DependencyEvent = EventOf<(typeof events)[keyof typeof events]>;
