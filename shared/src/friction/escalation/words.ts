/** Where an escalation stands. */
export const escalationStages = [
  'raised',
  'acknowledged',
  'decided',
  'communicated',
  'verified',
  'declined',
] as const;
export type EscalationStage = (typeof escalationStages)[number];
