import { useState } from 'react';
import { useCommand } from '../../app/use-command.ts';
import { useViewer } from '../../app/use-viewer.ts';
import { ActForm, FieldRow } from '../../components/act-form.tsx';
import { SelectField } from '../../components/field.tsx';
import { refusalAt, refusalBeside } from '../objective/refusal-words.ts';
import { PersonField } from '../people/person-field.tsx';
import { MEMBER_ROLES, type MemberRole } from './member-roles.ts';
import { AddMemberCommand } from './settings-commands.ts';
import type { SettingsTeam } from './settings-teams.ts';

interface AddMemberFormProps {
  readonly team: SettingsTeam;
  readonly onDone: () => void;
}

export function AddMemberForm({ team, onDone }: AddMemberFormProps) {
  const viewer = useViewer();
  const inside = team.members.map(({ person }) => person.id);
  const [personId, setPersonId] = useState('');
  const [asked, setAsked] = useState(false);
  const [role, setRole] = useState<MemberRole>('MEMBER');
  const { send, sending, refusal } = useCommand(AddMemberCommand);
  const submit = async () => {
    setAsked(true);
    if (!personId) return;
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
        <PersonField
          label="Who"
          value={personId}
          onChange={setPersonId}
          first={[
            { value: '', label: 'choose' },
            ...(inside.includes(viewer.id) ? [] : [{ value: viewer.id, label: viewer.name }]),
          ]}
          leftOut={inside}
          withCoaches={role === 'MEMBER'}
          refusal={asked && !personId ? 'Choose somebody.' : refusalAt(refusal, 'personId')}
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
