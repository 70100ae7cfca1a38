import { addDays, dayOf, instantOf, isDay } from '@cairn/shared/kernel/calendar';
import type { WorldView } from '@cairn/shared/world-view';
import { builder } from '../builder.ts';
import { edgeError } from '../edge-error.ts';
import type { RequestContext } from '../request-context.ts';
import { hindsightAt } from './hindsight.ts';

export const AsOf = builder.inputType('AsOf', {
  description:
    'The moment looked at: exactly one of at, day, position, mark; now when absent. `day` is the ' +
    'end of that day in the organisation’s time zone (now, when it is today or later).',
  fields: (t) => ({
    at: t.field({ type: 'Instant' }),
    day: t.field({ type: 'Day' }),
    position: t.int(),
    mark: t.string(),
    learned: t.boolean({
      description: 'Also what was learned later: true then, known now. Not with a position.',
    }),
  }),
});
export type AsOf = typeof AsOf.$inferInput;

/** The time zone in which the organisation's days begin and end. */
export const timeZoneOf = (world: WorldView): string => world.organisation()?.timeZone ?? 'UTC';

/** The world at a moment asked for. */
export async function worldAsOf(asOf: AsOf, context: RequestContext): Promise<WorldView> {
  const { at, day, position, mark, learned } = asOf;
  const given = [at, day, position, mark].filter((each) => each != null).length;
  if (given !== 1)
    throw edgeError(
      'BAD_USER_INPUT',
      'A moment is given in one way. Give exactly one of at, day, position or mark.',
    );
  const { world } = context.app.live;
  if (position != null) {
    if (learned)
      throw edgeError(
        'BAD_USER_INPUT',
        'A position stands for what was known there. Leave learned out, or give a day.',
      );
    if (position < 0)
      throw edgeError('BAD_USER_INPUT', 'The log begins at position 1. Give 0 or more.');
    return world.at({ place: position })!;
  }
  const instant = at ?? (day != null ? endOf(day, context) : markedInstant(mark!, context));
  // What has not come yet is not known to be empty.
  if (instant >= context.instant) return context.present;
  return learned ? hindsightAt(instant, context.app) : world.at({ at: instant })!;
}

function endOf(day: string, context: RequestContext): number {
  if (!isDay(day))
    throw edgeError('BAD_USER_INPUT', 'There is no such day. Write it like 2026-09-04.');
  const timeZone = timeZoneOf(context.present);
  return day >= dayOf(context.instant, timeZone)
    ? context.instant
    : instantOf(addDays(day, 1), 0, timeZone) - 1;
}

function markedInstant(name: string, { present }: RequestContext): number {
  const mark = present.organisation()?.marks.find((each) => each.name === name);
  if (!mark)
    throw edgeError('UNKNOWN_MARK', 'There is no mark of that name. Choose one of those listed.');
  return mark.at;
}
