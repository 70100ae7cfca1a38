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
  proseListField,
  quantity,
} from '../../kernel/field.ts';
import { limits } from '../../kernel/limits.ts';
import { askEvents } from './ask-events.ts';
import { fallReasons, keyResultKinds, objectiveKinds, verdicts } from './words.ts';

const because = (about: string) => proseField('open', about, limits.sentence);
const inItsUnit = { unit: 'unit of the key result', min: -limits.magnitude, max: limits.magnitude };
const keyResultId = id('open', 'Which key result of the objective');

const keyResultSpec = {
  name: proseField('open', 'How one will know, in the team’s words', limits.name),
  kind: choice('open', 'How it is read', keyResultKinds),
  unit: optional(label('open', 'Symbol of its unit, such as % or min; absent for counts', 12)),
  decimals: quantity('open', 'Decimals that its values are worth', {
    unit: 'digits',
    min: 0,
    max: limits.decimals,
    integer: true,
  }),
  baseline: optional(quantity('open', 'Value at the start', inItsUnit)),
  target: optional(quantity('open', 'Value to land at; worth 0.7 in zones', inItsUnit)),
  low: optional(quantity('open', 'Lower edge of the band of a control', inItsUnit)),
  high: optional(quantity('open', 'Upper edge of the band of a control', inItsUnit)),
  commit: optional(quantity('open', 'Zone worth 0.3', inItsUnit)),
  stretch: optional(quantity('open', 'Zone worth 1.0', inItsUnit)),
  dueOn: optional(day('open', 'Day by which a milestone is due')),
  leading: optional(flag('open', 'Whether it moves early enough to act on')),
};

export const ObjectiveDrafted = defineEvent(
  'ObjectiveDrafted',
  'A team begins to write down a change that it wants.',
  {
    statement: proseField('open', 'The change and its impact', limits.statement),
    kind: choice('open', 'Committed lands at 1.0, aspirational at 0.7', objectiveKinds),
    cycleId: id('open', 'The cycle it lives in'),
    teamId: id('open', 'The team that wants it'),
    ownerId: id('open', 'The one person who answers for it'),
    parentId: optional(id('open', 'The objective it contributes to')),
    problemId: optional(id('open', 'The chosen problem it helps to solve')),
    supports: listOf(id('open', 'Another objective that it supports'), limits.supports),
    whoNotices: optional(
      proseField('open', 'Who would notice if it landed in full', limits.sentence),
    ),
  },
);
export const ObjectiveReworded = defineEvent(
  'ObjectiveReworded',
  'The wording changed. After the commit the first wording stays beside it.',
  {
    statement: proseField('open', 'The change and its impact, from now on', limits.statement),
    because: optional(because('Why the wording changed')),
    drift: optional(
      quantity('open', 'How far it lies from the wording that was committed to', {
        unit: 'share of words not shared',
        min: 0,
        max: 1,
      }),
    ),
  },
);
export const ObjectiveAligned = defineEvent(
  'ObjectiveAligned',
  'What the objective contributes to and supports was settled anew.',
  {
    parentId: optional(id('open', 'The objective it contributes to')),
    problemId: optional(id('open', 'The chosen problem it helps to solve')),
    supports: listOf(id('open', 'Another objective that it supports'), limits.supports),
  },
);
export const OwnerChanged = defineEvent('OwnerChanged', 'Somebody else answers for it.', {
  ownerId: id('open', 'Who answers for it from now on'),
});
export const KeyResultAdded = defineEvent('KeyResultAdded', 'One more way to know.', {
  keyResultId,
  ...keyResultSpec,
});
export const KeyResultRevised = defineEvent(
  'KeyResultRevised',
  'A key result of a draft reads otherwise now.',
  { keyResultId, ...keyResultSpec },
);
export const KeyResultDropped = defineEvent(
  'KeyResultDropped',
  'A key result is no longer pursued.',
  { keyResultId, because: optional(because('Why it was dropped')) },
);
export const ObjectiveCommitted = defineEvent(
  'ObjectiveCommitted',
  'The team stands by it. Wording and targets are kept as they stand.',
  {},
);
export const TargetChanged = defineEvent(
  'TargetChanged',
  'A committed target moved. The first one stays, and both scores will show.',
  {
    keyResultId,
    target: optional(quantity('open', 'The new value to land at', inItsUnit)),
    low: optional(quantity('open', 'The new lower edge of the band', inItsUnit)),
    high: optional(quantity('open', 'The new upper edge of the band', inItsUnit)),
    commit: optional(quantity('open', 'The new zone worth 0.3', inItsUnit)),
    stretch: optional(quantity('open', 'The new zone worth 1.0', inItsUnit)),
    dueOn: optional(day('open', 'The new day by which a milestone is due')),
    because: because('Why the target moved'),
    learned: flag('open', 'Whether something that was learned lies behind it'),
  },
);
export const BaselineFound = defineEvent(
  'BaselineFound',
  'The number that was looked for is known, and so is where it should land.',
  {
    keyResultId,
    baseline: quantity('open', 'The value found', inItsUnit),
    target: quantity('open', 'Value to land at', inItsUnit),
  },
);
export const PlanDrawn = defineEvent(
  'PlanDrawn',
  'The owner expects another way than the straight line.',
  {
    keyResultId,
    days: listOf(day('open', 'Day of each point of the plan'), limits.planPoints),
    values: listOf(quantity('open', 'Value on that day', inItsUnit), limits.planPoints),
  },
);
export const CheckedIn = defineEvent(
  'CheckedIn',
  'A word on a key result: where it stands and how likely it is to land.',
  {
    checkInId: id('open', 'Which check-in'),
    keyResultId,
    value: optional(quantity('open', 'Where it stands', inItsUnit)),
    forecastOn: optional(day('open', 'Day on which a milestone is expected, or was reached')),
    reached: optional(flag('open', 'Whether a milestone has been reached')),
    confidence: quantity('open', 'Chances in ten that it lands at or above its bar', {
      unit: 'chances in ten',
      min: 0,
      max: 10,
      integer: true,
    }),
    fallReason: optional(choice('open', 'What is behind a fall of two or more', fallReasons)),
    note: optional(proseField('open', 'What changed because of it', limits.note)),
    learning: optional(proseField('open', 'What was learned', limits.note)),
    next: proseListField('open', 'What comes next', limits.sentence, limits.next),
    words: quantity('open', 'Length of the note', { unit: 'words', min: 0, integer: true }),
    likeness: optional(
      quantity('open', 'How alike the note is to the one before', {
        unit: 'share of shared words',
        min: 0,
        max: 1,
      }),
    ),
  },
);
export const CheckInCorrected = defineEvent(
  'CheckInCorrected',
  'A check-in said something that was not so. What it said first stays in the log.',
  {
    checkInId: id('open', 'Which check-in'),
    value: optional(quantity('open', 'Where it really stood', inItsUnit)),
    forecastOn: optional(day('open', 'The day that was really expected')),
    reached: optional(flag('open', 'Whether the milestone had really been reached')),
    confidence: optional(
      quantity('open', 'The chances that were meant', {
        unit: 'chances in ten',
        min: 0,
        max: 10,
        integer: true,
      }),
    ),
    because: because('What was wrong'),
  },
);
export const CheckInWithdrawn = defineEvent(
  'CheckInWithdrawn',
  'A check-in was taken back by its author right after it was sent.',
  { checkInId: id('open', 'Which check-in') },
);
export const BetPlaced = defineEvent('BetPlaced', 'A belief about what will move a key result.', {
  betId: id('open', 'Which bet'),
  keyResultId,
  idea: proseField('open', 'What is tried', limits.sentence),
  movement: optional(quantity('open', 'How far it should move the value', inItsUnit)),
  startsOn: day('open', 'From when'),
  endsOn: optional(day('open', 'By when it should show')),
});
export const BetAdjusted = defineEvent('BetAdjusted', 'A bet is expected to do otherwise.', {
  betId: id('open', 'Which bet'),
  movement: optional(quantity('open', 'How far it should move the value', inItsUnit)),
  endsOn: optional(day('open', 'By when it should show')),
  because: because('What changed'),
});
export const BetConfirmed = defineEvent('BetConfirmed', 'A bet moved the number, or still holds.', {
  betId: id('open', 'Which bet'),
  moved: flag('open', 'Whether it is done and moved the number; else it goes on'),
  because: optional(because('What shows it')),
});
export const BetDropped = defineEvent('BetDropped', 'A bet is given up, without blame.', {
  betId: id('open', 'Which bet'),
  because: because('What was found'),
});
export const WordingQuestionSetAside = defineEvent(
  'WordingQuestionSetAside',
  'The wording coach asked, and the writer had a reason to leave it.',
  {
    rule: label('open', 'The rule that asked', 12),
    because: optional(because('Why the question does not fit')),
  },
);
export const SignalAnswered = defineEvent('SignalAnswered', 'A question of Cairn was answered.', {
  signal: label('open', 'Which signal asked'),
  keyResultId: optional(keyResultId),
  answer: label('open', 'The answer chosen', 40),
  note: optional(proseField('open', 'In one’s own words', limits.note)),
});
export const SignalSetAside = defineEvent(
  'SignalSetAside',
  'A question of Cairn was not useful. The reason helps to ask better.',
  {
    signal: label('open', 'Which signal asked'),
    keyResultId: optional(keyResultId),
    because: because('Why it was not useful'),
  },
);
export const KeyResultGraded = defineEvent(
  'KeyResultGraded',
  'How a key result came out, against the target of the end and against the first.',
  {
    keyResultId,
    score: quantity('open', 'Score that the team gives', { unit: 'score', min: 0, max: 1 }),
    scoreLast: quantity('open', 'Score of the value against the target of the end', {
      unit: 'score',
      min: 0,
      max: 1,
    }),
    scoreFirst: quantity('open', 'Score of the value against the target first committed', {
      unit: 'score',
      min: 0,
      max: 1,
    }),
    because: optional(because('Why the team’s score differs from the arithmetic')),
  },
);
export const ObjectiveClosed = defineEvent(
  'ObjectiveClosed',
  'The team has looked back and said how it ended.',
  {
    verdict: choice('open', 'How it ended, in the team’s own judgement', verdicts),
    learned: optional(proseField('open', 'What the team takes along', limits.note)),
  },
);

export const events = {
  ObjectiveDrafted,
  ObjectiveReworded,
  ObjectiveAligned,
  OwnerChanged,
  KeyResultAdded,
  KeyResultRevised,
  KeyResultDropped,
  ObjectiveCommitted,
  TargetChanged,
  BaselineFound,
  PlanDrawn,
  CheckedIn,
  ...askEvents,
  CheckInCorrected,
  CheckInWithdrawn,
  BetPlaced,
  BetAdjusted,
  BetConfirmed,
  BetDropped,
  WordingQuestionSetAside,
  SignalAnswered,
  SignalSetAside,
  KeyResultGraded,
  ObjectiveClosed,
};
export type ObjectiveEvent = EventOf<(typeof events)[keyof typeof events]>;
/** One of the objective's events by its type. */
export type EventNamed<Type extends ObjectiveEvent['type']> = Extract<
  ObjectiveEvent,
  { readonly type: Type }
>;
