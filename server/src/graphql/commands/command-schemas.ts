import { ContextCommand } from '@cairn/shared/context/context/commands';
import { BlockerCommand } from '@cairn/shared/friction/blocker/commands';
import { DecisionCommand } from '@cairn/shared/friction/decision/commands';
import { DependencyCommand } from '@cairn/shared/friction/dependency/commands';
import { EscalationCommand } from '@cairn/shared/friction/escalation/commands';
import { SharedDependencyCommand } from '@cairn/shared/friction/shared-dependency/commands';
import { TriageCommand } from '@cairn/shared/friction/triage/commands';
import { LearningCommand } from '@cairn/shared/learning/learning/commands';
import { OrganisationCommand } from '@cairn/shared/organisation/organisation/commands';
import { PersonCommand } from '@cairn/shared/organisation/person/commands';
import { PolicyCommand } from '@cairn/shared/organisation/policy/commands';
import { TeamCommand } from '@cairn/shared/organisation/team/commands';
import { CycleCommand } from '@cairn/shared/strategy/cycle/commands';
import { DirectionCommand } from '@cairn/shared/strategy/direction/commands';
import { ObjectiveCommand } from '@cairn/shared/strategy/objective/commands';
import type { z } from 'zod';

/** An organisation is founded where it is installed; what the policy notes, it notes itself. */
export const notOverTheNetwork: ReadonlySet<string> = new Set([
  'FoundOrganisation',
  'NoteBlockerBreach',
  'NoteDependencyBreach',
  'NoteDecisionBreach',
  'NoteEscalationBreach',
  'NoteAskBreach',
  'ForgetQuarters',
]);

/** The shape of every command that can be sent over the network, by its name. */
export const commandSchemas: ReadonlyMap<string, z.ZodObject> = new Map(
  [
    ObjectiveCommand,
    BlockerCommand,
    DependencyCommand,
    SharedDependencyCommand,
    TriageCommand,
    DecisionCommand,
    EscalationCommand,
    LearningCommand,
    ContextCommand,
    DirectionCommand,
    CycleCommand,
    TeamCommand,
    PersonCommand,
    PolicyCommand,
    OrganisationCommand,
  ]
    .flatMap(({ options }) => options as readonly z.ZodObject[])
    .map((option) => [nameOf(option), option] as const)
    .filter(([name]) => !notOverTheNetwork.has(name)),
);

function nameOf({ shape }: z.ZodObject): string {
  return (shape.type as z.ZodLiteral<string>).value;
}
