import { defineEvent, type EventOf } from '../../kernel/define-event.ts';
import { choice, day, id, label, listOf, optional, proseField } from '../../kernel/field.ts';
import { limits } from '../../kernel/limits.ts';
import { clockBreached } from '../breach.ts';
import {
  arrangementKinds,
  blockerKinds,
  firstTellings,
  helpModes,
  severities,
  technologyGaps,
} from './words.ts';

const told = {
  keyResultIds: listOf(
    id('open', 'A key result that stands still because of it'),
    limits.keyResults,
  ),
  kind: choice('open', 'What kind of thing stands in the way', blockerKinds),
  severity: choice('open', 'How much stands still', severities),
  what: proseField('open', 'What stands in the way', limits.statement),
  tried: optional(proseField('open', 'What the team has tried', limits.sentence)),
  needed: optional(proseField('open', 'What would remove it', limits.sentence)),
  ofId: optional(id('open', 'Of whom that is needed')),
  about: optional(label('open', 'The technology, component or customer it is about')),
  gap: optional(choice('open', 'What is missing of a technology', technologyGaps)),
};

export const BlockerRaised = defineEvent(
  'BlockerRaised',
  'Something stands in a team’s way that it cannot remove alone. It is true since it began to.',
  {
    objectiveId: id('open', 'The objective that it holds up'),
    ...told,
    firstTold: optional(choice('open', 'Where it was first told', firstTellings)),
  },
);
export const BlockerRevised = defineEvent(
  'BlockerRevised',
  'What is known of a blocker reads otherwise now.',
  told,
);
export const NextActionPlanned = defineEvent(
  'NextActionPlanned',
  'Somebody does something about a blocker next.',
  {
    action: proseField('open', 'What is done next', limits.sentence),
    byId: id('open', 'Who does it'),
    on: optional(day('open', 'By which day')),
  },
);
export const BlockerTakenOn = defineEvent(
  'BlockerTakenOn',
  'Somebody takes it upon themselves to remove a blocker.',
  { mode: choice('open', 'Whether they were asked to', helpModes) },
);
export const BlockerHandedBack = defineEvent(
  'BlockerHandedBack',
  'Whoever had taken a blocker on does so no longer.',
  {},
);
export const BlockerHelped = defineEvent('BlockerHelped', 'Somebody helped with a blocker.', {
  help: proseField('open', 'What they did', limits.sentence),
  mode: choice('open', 'Whether they were asked to', helpModes),
});
export const BlockerResolved = defineEvent(
  'BlockerResolved',
  'It stands in nobody’s way any more.',
  { how: proseField('open', 'What removed it', limits.sentence) },
);
export const BlockerReopened = defineEvent(
  'BlockerReopened',
  'It stands in the way again, or is no longer taken for the same as another one.',
  { because: proseField('open', 'What came back, or how the two differ', limits.sentence) },
);
export const BlockerMerged = defineEvent(
  'BlockerMerged',
  'It turned out to be the same as another one, which goes on for both.',
  { intoId: id('open', 'The blocker that goes on') },
);

export const BlockerDeclined = defineEvent(
  'BlockerDeclined',
  'Somebody who could have cleared it will not; it stands in the way as before.',
  {
    because: proseField('open', 'Why not', limits.sentence),
    instead: optional(proseField('open', 'What could help instead', limits.sentence)),
  },
);

export const TechnologyArranged = defineEvent(
  'TechnologyArranged',
  'What is missing of a technology will come to the team that misses it.',
  {
    arrangement: proseField('open', 'What was arranged', limits.sentence),
    how: choice('open', 'How it comes', arrangementKinds),
    byId: id('open', 'Who sees to it'),
    on: optional(day('open', 'By which day')),
  },
);
export const TechnologyDelivered = defineEvent(
  'TechnologyDelivered',
  'What was arranged has come. Whether that removes the blocker is for its team to say.',
  { note: optional(proseField('open', 'What there is to say of it', limits.sentence)) },
);

export const BlockerClockBreached = clockBreached('BlockerClockBreached');

export const events = {
  BlockerRaised,
  BlockerRevised,
  NextActionPlanned,
  BlockerTakenOn,
  BlockerHandedBack,
  BlockerHelped,
  BlockerResolved,
  BlockerReopened,
  BlockerMerged,
  BlockerDeclined,
  TechnologyArranged,
  TechnologyDelivered,
  BlockerClockBreached,
};
export type BlockerEvent = EventOf<(typeof events)[keyof typeof events]>;
