import type { Prose } from '../../kernel/prose.ts';
import type { Spell } from '../blocker/state.ts';
import type { FirstTelling, Severity } from '../blocker/words.ts';
import type { Breach } from '../breach.ts';
import type { Happened, Told } from '../happened.ts';

/** What cannot wait for the next meeting, until whoever raised it has seen that it helped. */
export interface Escalation {
  readonly id: string;
  readonly what: Prose;
  /** What is needed. */
  readonly ask: Prose;
  readonly severity: Severity;
  /** Of whom it is needed. */
  readonly ofId?: string;
  readonly objectiveId?: string;
  /** The key results that stand still because of it. */
  readonly keyResultIds: readonly string[];
  /** The team that it interrupts. */
  readonly teamId: string;
  /** The customer in trouble; with one, the team’s plan stands still while it lasts. */
  readonly customer?: string;
  /** The blocker that it comes from. */
  readonly blockerId?: string;
  /** Where it was first told, if that was said. */
  readonly firstTold?: FirstTelling;
  readonly raisedById: string;
  /** When it began, and when it was raised, milliseconds since 1970 UTC. */
  readonly onsetAt: number;
  readonly raisedAt: number;
  /** When its clocks began to run: it was raised, or came back. */
  readonly since: number;
  /** Who has it now: acknowledged it, or was given it by whoever had. */
  readonly heldById?: string;
  /** Since when, milliseconds since 1970 UTC. */
  readonly heldAt?: number;
  /** When somebody first was at it since then, or since it was handed back; in milliseconds as well. */
  readonly attendedAt?: number;
  /** The times in which somebody was at it until it was handed back, oldest first. */
  readonly handBacks?: readonly Required<Spell>[];
  readonly decided?: Happened & { readonly decision: Prose; readonly because: Prose };
  readonly declined?: Happened & { readonly because: Prose; readonly instead?: Prose };
  /** Who was told of what was decided, in the order of telling; nobody twice. */
  readonly told: readonly Told[];
  readonly verified?: Happened;
  /** Why it came back, the last time that it did. */
  readonly reopened?: Happened & { readonly because: Prose };
  /** The times in which it lasted, oldest first; the last one is open until it is ended. */
  readonly spells: readonly EscalationSpell[];
  /** The clocks that were over before their step was done, oldest first. */
  readonly breaches?: readonly Breach[];
  /** Positions of its events in the log, oldest first. */
  readonly events: readonly number[];
}

export interface EscalationSpell extends Spell {
  /** When those had been told who had to be, where it ended or went on after that; as in `told`. */
  readonly toldAt?: number;
}

/** Whether nobody has settled yet what is done about it. */
export const isUndecided = ({ decided, declined }: Escalation): boolean =>
  decided === undefined && declined === undefined;
