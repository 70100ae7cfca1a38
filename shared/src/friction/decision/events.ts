import { defineEvent, type EventOf } from '../../kernel/define-event.ts';
import {
  choice,
  day,
  flag,
  id,
  label,
  listOf,
  optional,
  proseField,
  quantity,
  unsealed,
} from '../../kernel/field.ts';
import { limits } from '../../kernel/limits.ts';
import { helpModes, severities } from '../blocker/words.ts';
import { clockBreached } from '../breach.ts';

const chances = { unit: 'chances in ten', min: 0, max: 10, integer: true };

export const DecisionRequested = defineEvent(
  'DecisionRequested',
  'Somebody asked for a question to be settled. The clock of the decision runs from here.',
  {
    question: proseField('open', 'What is to be decided', limits.statement),
    context: optional(proseField('open', 'Why it comes up', limits.note)),
    severity: choice('open', 'How much stands still', severities),
    deciderId: id('open', 'Who decides'),
    neededBy: optional(day('open', 'The day at whose end it has to be made')),
    objectiveIds: listOf(
      id('open', 'An objective that it concerns; without one, the whole organisation'),
      limits.concerns,
    ),
    keyResultIds: listOf(
      id('open', 'A key result that stands still until it is made'),
      limits.keyResults,
    ),
    stakeholder: optional(
      label('open', 'The role or group outside the team whose concern it settles, never a name'),
    ),
    concern: optional(proseField('open', 'What concerns them', limits.sentence)),
    toTellIds: listOf(id('open', 'Somebody who has to be told once it is made'), limits.told),
    replacesId: optional(id('open', 'The decision that it takes the place of')),
  },
);

export const OptionOffered = defineEvent('OptionOffered', 'A decision may be made this way.', {
  optionId: id('open', 'The option'),
  words: proseField('open', 'What would be done', limits.statement),
  expected: optional(proseField('open', 'What is expected of it', limits.sentence)),
});
export const OptionTakenBack = defineEvent('OptionTakenBack', 'An option is none any more.', {
  optionId: id('open', 'The option'),
});

export const AssumptionRecorded = defineEvent(
  'AssumptionRecorded',
  'Something has to be true for a decision to come out well.',
  {
    assumptionId: id('pair', 'The assumption'),
    words: proseField('pair', 'What has to be true', limits.sentence),
  },
);
export const AssumptionSettled = defineEvent(
  'AssumptionSettled',
  'It turned out whether an assumption holds.',
  {
    assumptionId: id('pair', 'The assumption'),
    held: unsealed(
      flag('pair', 'Whether it does'),
      'Without the words it says that something was assumed, and not what.',
    ),
  },
);
export const PremortemReasonRecorded = defineEvent(
  'PremortemReasonRecorded',
  'Somebody looked back from the end, supposed that it had failed, and said why.',
  {
    reasonId: id('pair', 'The reason'),
    why: proseField('pair', 'Why it will have failed', limits.sentence),
    sign: proseField('pair', 'What would show it early', limits.sentence),
    watchKeyResultId: optional(id('pair', 'The key result that is watched for it')),
    watchAtOrBelow: optional(
      unsealed(
        quantity('pair', 'The confidence in it at which the sign shows, and below', chances),
        'It says that somebody kept an eye on a number that everybody sees, and not why.',
      ),
    ),
  },
);

export const DecisionAcknowledged = defineEvent(
  'DecisionAcknowledged',
  'Whoever decides has seen the question.',
  {},
);
export const DecisionHandedOver = defineEvent(
  'DecisionHandedOver',
  'Somebody else decides from here on. The clock goes on.',
  {
    toId: id('open', 'Who decides now'),
    because: optional(proseField('open', 'Why', limits.sentence)),
  },
);
export const DecisionDeclined = defineEvent('DecisionDeclined', 'Whoever was to decide will not.', {
  because: proseField('open', 'Why not', limits.sentence),
  instead: optional(proseField('open', 'What to do instead', limits.sentence)),
});
export const DecisionWithdrawn = defineEvent(
  'DecisionWithdrawn',
  'The question does not have to be settled any more.',
  { because: proseField('open', 'Why not', limits.sentence) },
);

export const DecisionMade = defineEvent(
  'DecisionMade',
  'The question is settled. It is done once those whom it concerns were told.',
  {
    optionId: optional(id('open', 'The option that was taken')),
    words: optional(
      proseField('open', 'What was decided, where it was none of them', limits.statement),
    ),
    because: proseField('open', 'Why', limits.sentence),
    confidence: quantity('open', 'How likely it is to turn out well', chances),
    reviewOn: optional(day('open', 'The day on which it is looked at again')),
    mode: choice('open', 'Whether whoever decided was asked to', helpModes),
  },
);
export const DecisionCommunicated = defineEvent(
  'DecisionCommunicated',
  'People were told what was decided; after it was reversed, that it holds no longer.',
  { toIds: listOf(id('open', 'Somebody who was told'), limits.told) },
);
export const DecisionReviewed = defineEvent(
  'DecisionReviewed',
  'Somebody looked at what came of a decision.',
  {
    cameOfIt: proseField('open', 'What came of it', limits.sentence),
    stands: flag('open', 'Whether it stands'),
  },
);
export const DecisionReversed = defineEvent(
  'DecisionReversed',
  'What was decided does not hold any more.',
  { because: proseField('open', 'Why not', limits.sentence) },
);

export const DecisionClockBreached = clockBreached('DecisionClockBreached');

export const events = {
  DecisionRequested,
  OptionOffered,
  OptionTakenBack,
  AssumptionRecorded,
  AssumptionSettled,
  PremortemReasonRecorded,
  DecisionAcknowledged,
  DecisionHandedOver,
  DecisionDeclined,
  DecisionWithdrawn,
  DecisionMade,
  DecisionCommunicated,
  DecisionReviewed,
  DecisionReversed,
  DecisionClockBreached,
};
export type DecisionEvent = EventOf<(typeof events)[keyof typeof events]>;
