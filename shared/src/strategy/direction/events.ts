import { defineEvent, type EventOf } from '../../kernel/define-event.ts';
import { id, optional, proseField } from '../../kernel/field.ts';
import { limits } from '../../kernel/limits.ts';

const because = proseField('open', 'Why', limits.sentence);

export const VisionStated = defineEvent('VisionStated', 'The future that all of this is for.', {
  text: proseField('open', 'The vision, as though it were already true', limits.sentence),
});
export const ProblemChosen = defineEvent(
  'ProblemChosen',
  'Of all problems, this one is worth solving now.',
  {
    problemId: id('open', 'Which problem'),
    statement: proseField(
      'open',
      'The problem, from the side of those who have it',
      limits.sentence,
    ),
    because: optional(because),
  },
);
export const ProblemSetAside = defineEvent(
  'ProblemSetAside',
  'A chosen problem is chosen no more.',
  {
    problemId: id('open', 'Which problem'),
    because,
  },
);
export const InsightRecorded = defineEvent(
  'InsightRecorded',
  'Something was understood that makes a problem solvable.',
  {
    insightId: id('open', 'Which insight'),
    text: proseField('open', 'What was understood', limits.sentence),
    problemId: optional(id('open', 'The problem it sheds light on')),
  },
);
export const InsightWithdrawn = defineEvent('InsightWithdrawn', 'An insight did not hold.', {
  insightId: id('open', 'Which insight'),
  because,
});
export const NotDoingListed = defineEvent(
  'NotDoingListed',
  'Something worth doing is not done now.',
  {
    itemId: id('open', 'Which entry of the list'),
    what: proseField('open', 'What is not done', limits.sentence),
    because,
  },
);
export const NotDoingLifted = defineEvent('NotDoingLifted', 'An entry leaves the not-doing list.', {
  itemId: id('open', 'Which entry of the list'),
  because,
});

export const events = {
  VisionStated,
  ProblemChosen,
  ProblemSetAside,
  InsightRecorded,
  InsightWithdrawn,
  NotDoingListed,
  NotDoingLifted,
};
export type DirectionEvent = EventOf<(typeof events)[keyof typeof events]>;
