import type { DemoIds } from '../demo-ids.ts';
import type { Schedule } from '../schedule.ts';

/** What every part of a story needs to become acts. */
export interface Telling {
  readonly schedule: Schedule;
  readonly ids: DemoIds;
  readonly seed: string;
}
