import { defineEvent, type EventOf } from '../../kernel/define-event.ts';
import { day, label, listOf, quantity } from '../../kernel/field.ts';
import { limits } from '../../kernel/limits.ts';

const calendar = {
  checkInWeekday: quantity('open', 'Day of the week on which check-ins are due', {
    unit: 'weekday, 1 for Monday',
    min: 1,
    max: 7,
    integer: true,
  }),
  checkInHour: quantity('open', 'Hour of that day by which they are due', {
    unit: 'hour on the wall clock of the cycle’s time zone',
    min: 0,
    max: 23,
    integer: true,
  }),
  holidays: listOf(day('open', 'Days on which nothing is due and no clock runs'), limits.holidays),
};

export const CyclePlanned = defineEvent(
  'CyclePlanned',
  'A stretch of time for objectives gets its name and its calendar.',
  {
    name: label('open', 'Name such as 2026-Q3'),
    startsOn: day('open', 'First day'),
    endsOn: day('open', 'Last day'),
    timeZone: label('open', 'IANA time zone in which its days begin and end'),
    ...calendar,
  },
);

export const CycleCalendarChanged = defineEvent(
  'CycleCalendarChanged',
  'Check-ins are due on another day or hour, or holidays were added.',
  calendar,
);

export const CycleClosed = defineEvent(
  'CycleClosed',
  'The cycle is over: nothing in it is checked in any more.',
  {},
);

export const events = { CyclePlanned, CycleCalendarChanged, CycleClosed };
export type CycleEvent = EventOf<(typeof events)[keyof typeof events]>;
