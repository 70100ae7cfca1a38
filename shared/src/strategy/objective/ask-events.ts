import { breachFields } from '../../friction/breach.ts';
import { defineEvent } from '../../kernel/define-event.ts';
import { day, flag, id, optional, proseField } from '../../kernel/field.ts';
import { limits } from '../../kernel/limits.ts';

const askId = id('open', 'Which ask');
const because = (about: string) => proseField('open', about, limits.sentence);

const AskMade = defineEvent('AskMade', 'Somebody of the team asks for help.', {
  askId,
  checkInId: optional(id('open', 'The check-in that it came with')),
  keyResultId: optional(id('open', 'The key result that it is for')),
  need: proseField('open', 'What would help', limits.sentence),
  ofId: optional(id('open', 'Who could help')),
  by: optional(day('open', 'By when it would help')),
});
const AskAcknowledged = defineEvent('AskAcknowledged', 'Somebody has read an ask and sees to it.', {
  askId,
});
const HelpGiven = defineEvent('HelpGiven', 'Somebody did what they were asked for.', {
  askId,
  what: proseField('open', 'What they did', limits.sentence),
});
const HelpDeclined = defineEvent(
  'HelpDeclined',
  'Somebody cannot give what they were asked for, and says what might help instead.',
  {
    askId,
    because: because('Why not'),
    alternative: proseField('open', 'What might help instead', limits.sentence),
  },
);
const HelpConfirmed = defineEvent(
  'HelpConfirmed',
  'Whoever asked says whether what was given helped. Their word counts, not the helper’s.',
  {
    askId,
    helped: flag('open', 'Whether it helped'),
    words: optional(proseField('open', 'What came of it', limits.sentence)),
  },
);
const AskClockBreached = defineEvent(
  'AskClockBreached',
  'The clock of an ask was over before anybody answered. It was over at the instant at which this is true.',
  { askId: id('open', 'The ask'), ...breachFields },
);
const AskTakenBack = defineEvent('AskTakenBack', 'Whoever asked no longer needs it.', {
  askId,
  because: optional(because('What has become of the need')),
});

export const askEvents = {
  AskMade,
  AskAcknowledged,
  HelpGiven,
  HelpDeclined,
  HelpConfirmed,
  AskTakenBack,
  AskClockBreached,
};
