import type { Refusal } from '../../app/use-command.ts';
import type { Said } from './said.ts';
import type { Step } from './step.ts';

/** The ids of a check-in and its command, and of what is raised with it and its command. */
export const SENDING_IDS = ['checkInId', 'commandId', 'blockerId', 'raiseCommandId'] as const;

/** The ids under which a stop is sent, kept with its words so that a retry is the same one. */
export type SendingIds = Readonly<Record<(typeof SENDING_IDS)[number], string>>;

export const newSendingIds = (): SendingIds => ({
  checkInId: crypto.randomUUID(),
  commandId: crypto.randomUUID(),
  blockerId: crypto.randomUUID(),
  raiseCommandId: crypto.randomUUID(),
});

/** A stop of the walk: what is asked, what was said, and how far that has got. */
export interface Stop {
  readonly step: Step;
  readonly said: Said;
  readonly ids: SendingIds;
  /** Not looked at yet, kept by an Enter, or acknowledged by the server. */
  readonly stage: 'coming' | 'kept' | 'sent';
  /** It was sent once and no answer came: the server may know these very words under these ids. */
  readonly attempted: boolean;
  /** Why the server would not have it. */
  readonly refusal?: Refusal;
  /** Somebody else said something on it while this was being written. */
  readonly meanwhile?: boolean;
}

export interface WalkState {
  readonly stops: readonly Stop[];
  /** Place of the open stop. */
  readonly open: number;
  /** Sent at once, shown as said at once, and back to walking when something came back. */
  readonly phase: 'walking' | 'sending' | 'said';
  /** How often someone tried to go on in vain: from the first time on, what is in the way is said. */
  readonly tries: number;
  /** Since when sending finds no connection, milliseconds since 1970 UTC. */
  readonly unsentSince?: number;
}

/** What came back for one check-in: taken, refused, or no answer at all. */
export type SendingOutcome =
  | { readonly kind: 'taken' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'lost' };

/** What is kept of a stop while it is not sent: its words and ids, and which last word they follow. */
export interface KeptStop {
  readonly said: Said;
  readonly ids: SendingIds;
  readonly attempted: boolean;
  readonly kept: boolean;
  /** The id of the last check-in when it was written; null before the first. */
  readonly onTopOf: string | null;
}

/** By the id of the key result. */
export type KeptStops = Readonly<Record<string, KeptStop>>;

export type WalkAction =
  | { readonly type: 'say'; readonly change: Partial<Said>; readonly commandId: string }
  | { readonly type: 'keep'; readonly today: string }
  | { readonly type: 'back' }
  | { readonly type: 'open'; readonly stepId: string }
  | { readonly type: 'sendAll'; readonly today: string }
  | {
      readonly type: 'returned';
      readonly outcomes: Readonly<Record<string, SendingOutcome>>;
      readonly at: number;
    }
  | { readonly type: 'takenBack'; readonly ids: Readonly<Record<string, SendingIds>> }
  | {
      readonly type: 'refreshed';
      readonly steps: readonly Step[];
      readonly newIds: () => SendingIds;
    }
  /** Another tab has newer words on the same. */
  | { readonly type: 'recovered'; readonly kept: KeptStops }
  /** Another tab has sent them. */
  | {
      readonly type: 'dropped';
      readonly objectiveId: string;
      readonly newIds: () => SendingIds;
    };
