import { useState } from 'react';
import { useCommand } from '../../app/use-command.ts';
import { ActForm, FieldRow } from '../../components/act-form.tsx';
import { SelectField } from '../../components/field.tsx';
import { refusalAt, refusalBeside } from '../objective/refusal-words.ts';
import { MEMBER_ROLES, type MemberRole } from './member-roles.ts';
import { AddMemberCommand } from './settings-commands.ts';
import type { NamedPerson, SettingsTeam } from './settings-teams.ts';

interface AddMemberFormProps {
  readonly team: SettingsTeam;
  readonly people: readonly NamedPerson[];
  readonly onDone: () => void;
}

export function AddMemberForm({ team, people, onDone }: AddMemberFormProps) {
  const inside = new Set(team.members.map(({ person }) => person.id));
  const others = people.filter(({ id }) => !inside.has(id));
  const [personId, setPersonId] = useState(others[0]?.id ?? '');
  const [role, setRole] = useState<MemberRole>('MEMBER');
  const { send, sending, refusal } = useCommand(AddMemberCommand);
  const submit = async () => {
    if ((await send({ teamId: team.id, personId, role })).ok) onDone();
  };
  return (
    <ActForm
      title={`Add to ${team.name}`}
      submit="Add"
      busy={sending && 'Sending'}
      onSubmit={submit}
      onCancel={onDone}
      refused={refusalBeside(refusal, ['personId', 'role'])}
    >
      <FieldRow>
        <SelectField
          label="Who"
          value={personId}
          onChange={setPersonId}
          options={others.map(({ id, name }) => ({ value: id, label: name }))}
          refusal={refusalAt(refusal, 'personId')}
        />
        <SelectField
          label="As"
          value={role}
          onChange={(value) => setRole(value as MemberRole)}
          options={MEMBER_ROLES}
          refusal={refusalAt(refusal, 'role')}
        />
      </FieldRow>
    </ActForm>
  );
}
