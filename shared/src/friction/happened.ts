import type { HelpMode } from './blocker/words.ts';

/** Who did something, and when it was true, milliseconds since 1970 UTC. */
export interface Happened {
  readonly byId: string;
  readonly at: number;
}

/** Somebody who was told what was decided. */
export interface Told extends Happened {
  readonly personId: string;
}

/** Somebody who stepped in, and how they came to. */
export interface SteppedIn extends Happened {
  readonly mode: HelpMode;
}
