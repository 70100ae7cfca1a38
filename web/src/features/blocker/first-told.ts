import { dayMs } from '@cairn/shared/kernel/calendar';

/** Where something was first told, as it is chosen. */
export const FIRST_TOLD = {
  HERE: 'here and now',
  IN_ONE_ON_ONE: 'in a 1:1',
  ELSEWHERE: 'somewhere else',
} as const;
export type FirstTold = keyof typeof FIRST_TOLD;

/** Whether it began more than a day back, so that it may have been told before. Instants in ISO 8601. */
export const mayHaveBeenTold = (onsetAt: string | undefined, now: number): boolean =>
  onsetAt !== undefined && now - Date.parse(onsetAt) > dayMs;
