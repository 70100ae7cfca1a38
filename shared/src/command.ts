import type { aggregates } from './aggregates.ts';
import { ContextCommand } from './context/context/commands.ts';
import { BlockerCommand } from './friction/blocker/commands.ts';
import { DecisionCommand } from './friction/decision/commands.ts';
import { DependencyCommand } from './friction/dependency/commands.ts';
import { EscalationCommand } from './friction/escalation/commands.ts';
import { SharedDependencyCommand } from './friction/shared-dependency/commands.ts';
import { TriageCommand } from './friction/triage/commands.ts';
import { parseCommand } from './kernel/command.ts';
import type { Outcome } from './kernel/refusal.ts';
import { LearningCommand } from './learning/learning/commands.ts';
import { organisationId } from './organisation/organisation/aggregate.ts';
import { OrganisationCommand } from './organisation/organisation/commands.ts';
import { PersonCommand } from './organisation/person/commands.ts';
import { policyId } from './organisation/policy/aggregate.ts';
import { PolicyCommand } from './organisation/policy/commands.ts';
import { TeamCommand } from './organisation/team/commands.ts';
import { CycleCommand } from './strategy/cycle/commands.ts';
import { directionId } from './strategy/direction/aggregate.ts';
import { DirectionCommand } from './strategy/direction/commands.ts';
import { ObjectiveCommand } from './strategy/objective/commands.ts';

export type Command =
  | OrganisationCommand
  | PersonCommand
  | TeamCommand
  | PolicyCommand
  | CycleCommand
  | DirectionCommand
  | ObjectiveCommand
  | BlockerCommand
  | DependencyCommand
  | SharedDependencyCommand
  | TriageCommand
  | DecisionCommand
  | EscalationCommand
  | LearningCommand
  | ContextCommand;

export type Category = keyof typeof aggregates;

/** Where a command belongs: which kind of thing it changes, and which one. */
export interface Addressed {
  readonly category: Category;
  readonly id: string;
  readonly command: Command;
}

const addresses = [
  { category: 'objective', schema: ObjectiveCommand, key: 'objectiveId' },
  { category: 'context', schema: ContextCommand, key: 'contextId' },
  { category: 'learning', schema: LearningCommand, key: 'learningId' },
  { category: 'blocker', schema: BlockerCommand, key: 'blockerId' },
  { category: 'dependency', schema: DependencyCommand, key: 'dependencyId' },
  { category: 'sharedDependency', schema: SharedDependencyCommand, key: 'sharedDependencyId' },
  { category: 'decision', schema: DecisionCommand, key: 'decisionId' },
  { category: 'escalation', schema: EscalationCommand, key: 'escalationId' },
  { category: 'triage', schema: TriageCommand, key: 'personId' },
  { category: 'cycle', schema: CycleCommand, key: 'cycleId' },
  { category: 'team', schema: TeamCommand, key: 'teamId' },
  { category: 'person', schema: PersonCommand, key: 'personId' },
  { category: 'direction', schema: DirectionCommand, fixed: directionId },
  { category: 'policy', schema: PolicyCommand, fixed: policyId },
  { category: 'organisation', schema: OrganisationCommand, fixed: organisationId },
] as const;

const addressOf = new Map(
  addresses.flatMap((address) =>
    address.schema.options.map((option) => [option.shape.type.value as string, address] as const),
  ),
);

/** Every command that Cairn knows, by name. */
export const commandTypes: readonly string[] = [...addressOf.keys()];

/** Reads anything as a command and says where it belongs; refuses what cannot be read. */
export function readCommand(input: unknown): Outcome<Addressed> {
  const type = (input as { readonly type?: unknown } | null | undefined)?.type;
  const address = typeof type === 'string' ? addressOf.get(type) : undefined;
  if (!address)
    return {
      ok: false,
      refusal: {
        code: 'malformed',
        field: 'type',
        message: 'There is no such command.',
        remedy: 'Use one of the commands that the API lists.',
      },
    };
  const parsed = parseCommand<Command>(address.schema, input);
  if (!parsed.ok) return parsed;
  const command = parsed.value;
  const id =
    'key' in address ? (command as unknown as Record<string, string>)[address.key]! : address.fixed;
  return { ok: true, value: { category: address.category, id, command } };
}
