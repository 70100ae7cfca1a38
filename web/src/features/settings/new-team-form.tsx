import { useState } from 'react';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { ActForm, FieldRow } from '../../components/act-form.tsx';
import { SelectField, TextField } from '../../components/field.tsx';
import { refusalAt, refusalBeside } from '../objective/refusal-words.ts';
import { FormTeamCommand } from './settings-commands.ts';
import type { SettingsTeam } from './settings-teams.ts';

interface NewTeamFormProps {
  readonly teams: readonly SettingsTeam[];
  readonly onDone: () => void;
}

/** What a team can stand below. */
export const parentOptions = (teams: readonly SettingsTeam[]) => [
  { value: '', label: 'no other team' },
  ...teams.map(({ id, name }) => ({ value: id, label: name })),
];

export function NewTeamForm({ teams, onDone }: NewTeamFormProps) {
  const [teamId] = useState(() => crypto.randomUUID());
  const [name, setName] = useState('');
  const [parentId, setParentId] = useState('');
  const { send, sending, refusal } = useCommand(FormTeamCommand);
  const give = useReceipt();
  const submit = async () => {
    const outcome = await send({ teamId, name, ...(parentId ? { parentId } : {}) });
    if (!outcome.ok) return;
    give({ words: `${name.trim()} is formed.`, onlySaid: true });
    onDone();
  };
  return (
    <ActForm
      title="A new team"
      submit="Form it"
      busy={sending && 'Sending'}
      onSubmit={submit}
      onCancel={onDone}
      refused={refusalBeside(refusal, ['name', 'parentId'])}
    >
      <FieldRow>
        <TextField
          label="Name"
          value={name}
          onChange={setName}
          maxLength={60}
          refusal={refusalAt(refusal, 'name')}
        />
        <SelectField
          label="Part of"
          hint="Whoever leads that one leads this one too."
          value={parentId}
          onChange={setParentId}
          options={parentOptions(teams)}
          refusal={refusalAt(refusal, 'parentId')}
        />
      </FieldRow>
    </ActForm>
  );
}
