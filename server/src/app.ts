import type { ReadProse } from '@cairn/shared/kernel/prose';
import type { Commands } from './commands/execute.ts';
import type { Config } from './config.ts';
import type { EmbeddedEventStore } from './event-store/event-store.ts';
import type { Directory } from './identity/directory.ts';
import type { Identity } from './identity/identity.ts';
import type { Erasure } from './privacy/erasure.ts';
import type { Openings } from './privacy/openings.ts';
import type { LiveWorld } from './world/live-world.ts';

/** The parts of a running Cairn, wired together; what the API is mounted on. */
export interface App {
  readonly config: Config;
  /** Milliseconds since 1970 UTC. */
  readonly clock: () => number;
  readonly store: EmbeddedEventStore;
  readonly live: LiveWorld;
  readonly commands: Commands;
  /** Opens sealed prose. Whether the viewer may read it is the caller's to decide first. */
  readonly open: ReadProse;
  readonly directory: Directory;
  /** Absent in the demonstration, which nobody signs in to. */
  readonly identity?: Identity;
  /** Who opened whose private text. */
  readonly openings: Openings;
  /** Carries out what the log says is to be forgotten. */
  readonly erasure: Erasure;

  /** Lets what is under way finish, then releases the files. */
  close(): Promise<void>;
}
