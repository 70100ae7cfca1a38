import { defineEvent, type EventOf } from '../../kernel/define-event.ts';
import { choice, id, label, optional } from '../../kernel/field.ts';

export const memberRoles = ['pm', 'member', 'leader'] as const;

export const TeamFormed = defineEvent('TeamFormed', 'A team begins.', {
  name: label('open', 'What the team is called'),
  parentId: optional(id('open', 'The team it belongs to; none for one at the top')),
});
export const TeamRenamed = defineEvent('TeamRenamed', 'A team is called otherwise.', {
  name: label('open', 'What the team is called from now on'),
});
export const TeamMoved = defineEvent('TeamMoved', 'A team belongs elsewhere in the tree.', {
  parentId: optional(id('open', 'The team it belongs to from now on')),
});
export const MemberJoined = defineEvent('MemberJoined', 'Somebody works in the team.', {
  personId: id('open', 'Who'),
  role: choice('open', 'As what', memberRoles),
});
export const MemberLeft = defineEvent('MemberLeft', 'Somebody no longer works in the team.', {
  personId: id('open', 'Who'),
});
export const TeamDissolved = defineEvent('TeamDissolved', 'The team ends; its past stays.', {});

export const events = {
  TeamFormed,
  TeamRenamed,
  TeamMoved,
  MemberJoined,
  MemberLeft,
  TeamDissolved,
};
export type TeamEvent = EventOf<(typeof events)[keyof typeof events]>;
