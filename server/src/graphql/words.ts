import {
  arrangementKinds,
  blockerKinds,
  firstTellings,
  helpModes,
  severities,
  technologyGaps,
} from '@cairn/shared/friction/blocker/words';
import { decisionStages } from '@cairn/shared/friction/decision/words';
import { criticalities } from '@cairn/shared/friction/dependency/words';
import { escalationStages } from '@cairn/shared/friction/escalation/words';
import { roles } from '@cairn/shared/organisation/person/events';
import { memberRoles } from '@cairn/shared/organisation/team/events';
import {
  askStages,
  fallReasons,
  keyResultKinds,
  objectiveKinds,
  verdicts,
} from '@cairn/shared/strategy/objective/words';
import { choices } from './choices.ts';

// The words that commands and answers share. Commands find theirs again by the list of values.

export const Role = choices('Role', roles, 'What a person may do at large.');
export const MemberRole = choices('MemberRole', memberRoles, 'What a person is in a team.');
export const ObjectiveKind = choices(
  'ObjectiveKind',
  objectiveKinds,
  'Committed lands at 1.0, aspirational at 0.7.',
);
export const KeyResultKind = choices('KeyResultKind', keyResultKinds, 'How a value is read.');
export const FallReason = choices(
  'FallReason',
  fallReasons,
  'What is behind a fall in confidence of two or more.',
);
export const Verdict = choices('Verdict', verdicts, 'How an objective ended, as its team sees it.');
export const AskStage = choices('AskStage', askStages, 'How far an ask for help has come.');

export const BlockerKind = choices('BlockerKind', blockerKinds, 'What stands in the way.');
export const Severity = choices('Severity', severities, 'How much stands still, the least first.');
export const FirstTelling = choices(
  'FirstTelling',
  firstTellings,
  'Where something was first told: by raising it, in a 1:1, or anywhere else.',
);
export const TechnologyGap = choices(
  'TechnologyGap',
  technologyGaps,
  'What is missing of a technology.',
);
export const ArrangementKind = choices(
  'ArrangementKind',
  arrangementKinds,
  'How what is missing of a technology comes.',
);
export const HelpMode = choices(
  'HelpMode',
  helpModes,
  'Whether somebody who stepped in was asked to, offered it, or directed it.',
);

export const Criticality = choices(
  'Criticality',
  criticalities,
  'How much hangs on a dependency, the least first.',
);
export const DecisionStage = choices(
  'DecisionStage',
  decisionStages,
  'Where a decision stands. A reversed one stays reversed.',
);
export const EscalationStage = choices(
  'EscalationStage',
  escalationStages,
  'Where an escalation stands. Verified and declined it is ended.',
);

/** Every enum that a command may ask for, by the list of its values. */
export const sharedWords = [
  { values: roles, type: Role },
  { values: memberRoles, type: MemberRole },
  { values: objectiveKinds, type: ObjectiveKind },
  { values: keyResultKinds, type: KeyResultKind },
  { values: fallReasons, type: FallReason },
  { values: verdicts, type: Verdict },
  { values: blockerKinds, type: BlockerKind },
  { values: severities, type: Severity },
  { values: firstTellings, type: FirstTelling },
  { values: technologyGaps, type: TechnologyGap },
  { values: arrangementKinds, type: ArrangementKind },
  { values: helpModes, type: HelpMode },
  { values: criticalities, type: Criticality },
] as const;
