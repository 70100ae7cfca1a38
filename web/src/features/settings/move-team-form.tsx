import { useState } from 'react';
import { useCommand } from '../../app/use-command.ts';
import { ActForm } from '../../components/act-form.tsx';
import { SelectField } from '../../components/field.tsx';
import { refusalAt, refusalBeside } from '../objective/refusal-words.ts';
import { parentOptions } from './new-team-form.tsx';
import { MoveTeamCommand } from './settings-commands.ts';
import type { SettingsTeam } from './settings-teams.ts';

interface MoveTeamFormProps {
  readonly team: SettingsTeam;
  readonly teams: readonly SettingsTeam[];
  readonly onDone: () => void;
}

export function MoveTeamForm({ team, teams, onDone }: MoveTeamFormProps) {
  const [parentId, setParentId] = useState(team.parent?.id ?? '');
  const { send, sending, refusal } = useCommand(MoveTeamCommand);
  const submit = async () => {
    if ((await send({ teamId: team.id, ...(parentId ? { parentId } : {}) })).ok) onDone();
  };
  return (
    <ActForm
      title={`Move ${team.name}`}
      submit="Move it"
      busy={sending && 'Sending'}
      onSubmit={submit}
      onCancel={onDone}
      refused={refusalBeside(refusal, ['parentId'])}
    >
      <SelectField
        label="Part of"
        hint="Whoever leads there may see from then on what is this team’s own."
        value={parentId}
        onChange={setParentId}
        options={parentOptions(teams.filter(({ id }) => id !== team.id))}
        refusal={refusalAt(refusal, 'parentId')}
      />
    </ActForm>
  );
}
