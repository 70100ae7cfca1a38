import { z } from 'zod';
import { aDay, anId, aText, envelope } from '../../kernel/command.ts';
import { limits } from '../../kernel/limits.ts';

const cycle = { ...envelope, cycleId: anId };
const calendar = {
  checkInWeekday: z.number().int().min(1).max(7),
  checkInHour: z.number().int().min(0).max(23),
  holidays: z.array(aDay).max(limits.holidays),
};

export const PlanCycle = z.strictObject({
  type: z.literal('PlanCycle'),
  ...cycle,
  name: aText(limits.label),
  startsOn: aDay,
  endsOn: aDay,
  timeZone: aText(limits.label),
  ...calendar,
});
export const ChangeCycleCalendar = z.strictObject({
  type: z.literal('ChangeCycleCalendar'),
  ...cycle,
  ...calendar,
});
export const CloseCycle = z.strictObject({ type: z.literal('CloseCycle'), ...cycle });

export const CycleCommand = z.discriminatedUnion('type', [
  PlanCycle,
  ChangeCycleCalendar,
  CloseCycle,
]);
export type CycleCommand = z.infer<typeof CycleCommand>;
