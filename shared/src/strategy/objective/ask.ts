import { type Breach, withBreach } from '../../friction/breach.ts';
import type { Occurrence } from '../../kernel/aggregate.ts';
import type { Day } from '../../kernel/calendar.ts';
import type { Prose } from '../../kernel/prose.ts';
import type { EventNamed } from './events.ts';
import type { AskStage } from './words.ts';

/** What somebody of a team asks for, and what became of it. */
export interface Ask {
  readonly id: string;
  readonly need: Prose;
  /** Of whom; absent where anybody of the team or who leads it may answer. */
  readonly ofId?: string;
  readonly by?: Day;
  readonly keyResultId?: string;
  readonly checkInId?: string;
  readonly askedById: string;
  /** When it was told, milliseconds since 1970 UTC: nobody can answer before. */
  readonly askedAt: number;
  /** Who sees to it; where they have left since, somebody else may come in their place. */
  readonly acknowledged?: Deed;
  /** When somebody first said that they see to it, milliseconds since 1970 UTC. */
  readonly firstAcknowledgedAt?: number;
  readonly given?: Deed & { readonly what: Prose };
  readonly declined?: Deed & { readonly because: Prose; readonly alternative: Prose };
  /** The word of the one who asked. */
  readonly confirmed?: {
    readonly at: number;
    readonly helped: boolean;
    readonly words?: Prose;
  };
  readonly takenBack?: { readonly at: number; readonly because?: Prose };
  /** The clocks that were over before their step was done, oldest first. */
  readonly breaches?: readonly Breach[];
  /** Positions of its events in the log, oldest first. */
  readonly events: readonly number[];
}

/** Who did it, and when, milliseconds since 1970 UTC. */
export interface Deed {
  readonly byId: string;
  readonly at: number;
}

export function askStage(ask: Ask): AskStage {
  if (ask.takenBack) return 'takenBack';
  if (ask.confirmed) return ask.confirmed.helped ? 'helped' : 'notHelped';
  if (ask.declined) return 'declined';
  if (ask.given) return 'given';
  return ask.acknowledged ? 'acknowledged' : 'asked';
}

/** Whether somebody still has to give what is asked for, or decline it. */
export const isOpenAsk = ({ given, declined, takenBack }: Ask): boolean =>
  !given && !declined && !takenBack;

/** When somebody first answered it, whatever they said; milliseconds since 1970 UTC. */
export const answeredAt = ({ firstAcknowledgedAt, given, declined }: Ask): number | undefined =>
  firstAcknowledgedAt ?? (given ?? declined)?.at;

/** An ask as it is made. */
export function askOf(
  { data: { askId, ...told } }: EventNamed<'AskMade'>,
  { actor, recordedAt, position }: Occurrence,
): Ask {
  return { id: askId, ...told, askedById: actor, askedAt: recordedAt, events: [position] };
}

type AskTurn = EventNamed<
  | 'AskAcknowledged'
  | 'HelpGiven'
  | 'HelpDeclined'
  | 'HelpConfirmed'
  | 'AskTakenBack'
  | 'AskClockBreached'
>;

/** An ask after one more thing became of it. */
export function askAfter(ask: Ask, event: AskTurn, occurrence: Occurrence): Ask {
  const { actor: byId, effectiveAt: at, position } = occurrence;
  const next = { ...ask, events: [...ask.events, position] };
  switch (event.type) {
    case 'AskAcknowledged':
      return {
        ...next,
        acknowledged: { byId, at },
        firstAcknowledgedAt: ask.firstAcknowledgedAt ?? at,
      };
    case 'HelpGiven':
      return { ...next, given: { byId, at, what: event.data.what } };
    case 'HelpDeclined': {
      const { because, alternative } = event.data;
      return { ...next, declined: { byId, at, because, alternative } };
    }
    case 'HelpConfirmed': {
      const { helped, words } = event.data;
      return { ...next, confirmed: { at, helped, words } };
    }
    case 'AskClockBreached':
      return { ...next, breaches: withBreach(ask.breaches, event.data, occurrence) };
    case 'AskTakenBack':
      return { ...next, takenBack: { at, because: event.data.because } };
  }
}
