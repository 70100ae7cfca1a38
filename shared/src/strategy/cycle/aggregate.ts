import type { Aggregate, Context } from '../../kernel/aggregate.ts';
import { type Day, dayOf, daysBetween, isTimeZone } from '../../kernel/calendar.ts';
import { accepted, type Outcome, refused } from '../../kernel/refusal.ts';
import { onlyAdministrators } from '../../organisation/permission.ts';
import type { WorldView } from '../../world-view.ts';
import type { CycleCommand } from './commands.ts';
import { type CycleEvent, events } from './events.ts';

/** A stretch of time for objectives, with a calendar of its own. Both ends belong to it. */
export interface Cycle {
  readonly id: string;
  readonly name: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly timeZone: string;
  /** 1 for Monday to 7 for Sunday. */
  readonly checkInWeekday: number;
  readonly checkInHour: number;
  readonly holidays: readonly Day[];
  readonly closedAt?: number;
}

const longestCycleDays = 400;

export const cycle: Aggregate<Cycle, CycleCommand, CycleEvent, WorldView> = {
  category: 'cycle',
  about: 'A stretch of time, usually a quarter, in which objectives live.',
  events,
  opens: 'CyclePlanned',
  decide(command, state, context) {
    const denied = onlyAdministrators(context);
    if (denied) return refused(denied);
    if (command.type === 'PlanCycle') {
      if (state)
        return refused({
          code: 'already_done',
          field: 'cycleId',
          message: 'There is a cycle with this id.',
          remedy: 'Change its calendar, or plan another cycle.',
        });
      const days = daysBetween(command.startsOn, command.endsOn) + 1;
      if (days < 1)
        return refused({
          code: 'contradictory',
          field: 'endsOn',
          message: 'The cycle would end before it starts.',
          remedy: 'Give a last day on or after the first.',
        });
      if (days > longestCycleDays)
        return refused({
          code: 'out_of_range',
          field: 'endsOn',
          message: `The cycle would last ${days} days.`,
          remedy: `Plan ${longestCycleDays} days or fewer.`,
        });
      if (!isTimeZone(command.timeZone))
        return refused({
          code: 'malformed',
          field: 'timeZone',
          message: 'The time zone is not known.',
          remedy: 'Give an IANA name such as Europe/Lisbon.',
        });
      const { name, startsOn, endsOn, timeZone, checkInWeekday, checkInHour, holidays } = command;
      return accepted([
        {
          type: 'CyclePlanned',
          data: { name, startsOn, endsOn, timeZone, checkInWeekday, checkInHour, holidays },
        },
      ]);
    }
    if (!state)
      return refused({
        code: 'unknown',
        field: 'cycleId',
        message: 'There is no such cycle.',
        remedy: 'Choose a cycle from the list.',
      });
    if (state.closedAt !== undefined)
      return refused({
        code: 'closed',
        field: 'cycleId',
        message: `${state.name} is closed.`,
        remedy: 'Work in the running cycle.',
      });
    switch (command.type) {
      case 'ChangeCycleCalendar': {
        const { checkInWeekday, checkInHour, holidays } = command;
        return accepted([
          { type: 'CycleCalendarChanged', data: { checkInWeekday, checkInHour, holidays } },
        ]);
      }
      case 'CloseCycle':
        return stillRuns(state, context) ?? accepted([{ type: 'CycleClosed', data: {} }]);
    }
  },
  evolve(state, event, { effectiveAt, entityId }) {
    switch (event.type) {
      case 'CyclePlanned':
        return { id: entityId, ...event.data };
      case 'CycleCalendarChanged':
        return { ...state!, ...event.data };
      case 'CycleClosed':
        return { ...state!, closedAt: effectiveAt };
    }
  },
};

/** Closing cannot be taken back, so a cycle is closed no earlier than on its last day. */
function stillRuns(
  { name, endsOn, timeZone }: Cycle,
  { now, effectiveAt }: Context<WorldView>,
): Outcome<never> | undefined {
  return dayOf(effectiveAt ?? now, timeZone) >= endsOn
    ? undefined
    : refused({
        code: 'not_ready',
        field: 'cycleId',
        message: `${name} runs until ${endsOn}.`,
        remedy: 'Close it on its last day or later.',
      });
}
