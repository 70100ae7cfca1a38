import type { ContextCommand } from '@cairn/shared/context/context/commands';
import type { BlockerCommand } from '@cairn/shared/friction/blocker/commands';
import type { DecisionCommand } from '@cairn/shared/friction/decision/commands';
import type { DependencyCommand } from '@cairn/shared/friction/dependency/commands';
import type { EscalationCommand } from '@cairn/shared/friction/escalation/commands';
import type { SharedDependencyCommand } from '@cairn/shared/friction/shared-dependency/commands';
import type { LearningCommand } from '@cairn/shared/learning/learning/commands';
import type { OrganisationCommand } from '@cairn/shared/organisation/organisation/commands';
import type { PersonCommand } from '@cairn/shared/organisation/person/commands';
import type { TeamCommand } from '@cairn/shared/organisation/team/commands';
import type { CycleCommand } from '@cairn/shared/strategy/cycle/commands';
import type { DirectionCommand } from '@cairn/shared/strategy/direction/commands';
import type { commands, ObjectiveCommand } from '@cairn/shared/strategy/objective/commands';
import type { z } from 'zod';

type Unsent<C> = C extends unknown ? Omit<C, 'commandId'> : never;
type ObjectiveInput = z.input<(typeof commands)[ObjectiveCommand['type']]>;
type BlockerInput = z.input<typeof BlockerCommand>;
type DecisionInput = z.input<typeof DecisionCommand>;
type EscalationInput = z.input<typeof EscalationCommand>;

/** A command before it is given its id. */
export type Intent = Unsent<
  | OrganisationCommand
  | PersonCommand
  | TeamCommand
  | CycleCommand
  | DirectionCommand
  | ObjectiveInput
  | BlockerInput
  | z.input<typeof DependencyCommand>
  | z.input<typeof SharedDependencyCommand>
  | DecisionInput
  | EscalationInput
  | z.input<typeof ContextCommand>
  | z.input<typeof LearningCommand>
>;

/** Who does what, and when. */
export interface Act {
  /** When it is recorded, milliseconds since 1970 UTC. */
  readonly at: number;
  /** A person's id, or the founder. */
  readonly actor: string;
  readonly intent: Intent;
}

/** An act that is ready to be sent. */
export interface PlannedAct extends Act {
  readonly commandId: string;
}
