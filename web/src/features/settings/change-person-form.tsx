import { useState } from 'react';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { ActForm, FieldRow } from '../../components/act-form.tsx';
import { ConfirmedAct } from '../../components/confirmed-act.tsx';
import { SelectField } from '../../components/field.tsx';
import { refusalAt, refusalBeside } from '../objective/refusal-words.ts';
import { EndSignIns } from './end-sign-ins.tsx';
import { LeaderField } from './leader-field.tsx';
import { ROLE_OPTIONS, type RoleOption } from './role-options.ts';
import {
  ChangeRoleCommand,
  HandOverPersonCommand,
  RemovePersonCommand,
} from './settings-commands.ts';
import type { SettingsPerson } from './settings-people.ts';

interface ChangePersonFormProps {
  readonly person: SettingsPerson;
  /** Whether it is somebody else who signs in here, and so can be signed out. */
  readonly signsIn: boolean;
  readonly onDone: () => void;
}

/** Another role, another leader, that they are signed out everywhere, or have left. */
export function ChangePersonForm({ person, signsIn, onDone }: ChangePersonFormProps) {
  const personId = person.id;
  const [role, setRole] = useState<RoleOption>(person.role);
  const [leaderId, setLeaderId] = useState(person.leader?.id ?? '');
  const changeRole = useCommand(ChangeRoleCommand);
  const handOver = useCommand(HandOverPersonCommand);
  const remove = useCommand(RemovePersonCommand);
  const give = useReceipt();
  const done = (words: string) => {
    give({ words, onlySaid: true });
    onDone();
  };
  const submit = async () => {
    if (role !== person.role && !(await changeRole.send({ personId, role })).ok) return;
    if (leaderId !== (person.leader?.id ?? '')) {
      const outcome = await handOver.send({ personId, ...(leaderId ? { leaderId } : {}) });
      if (!outcome.ok) return;
    }
    done(`${person.name} is changed.`);
  };
  const leave = async () => {
    if ((await remove.send({ personId })).ok) done(`${person.name} has left and is signed out.`);
  };
  const refusal = changeRole.refusal ?? handOver.refusal;
  return (
    <>
      <ActForm
        title={`Change ${person.name}`}
        submit="Change"
        busy={(changeRole.sending || handOver.sending) && 'Sending'}
        onSubmit={submit}
        onCancel={onDone}
        refused={refusalBeside(refusal, ['role', 'leaderId'])}
      >
        <FieldRow>
          <SelectField
            label="Role"
            value={role}
            options={ROLE_OPTIONS}
            onChange={(value) => setRole(value as RoleOption)}
            refusal={refusalAt(refusal, 'role')}
          />
          <LeaderField
            of={personId}
            value={leaderId}
            onChange={setLeaderId}
            refusal={refusalAt(refusal, 'leaderId')}
          />
        </FieldRow>
      </ActForm>
      {signsIn && <EndSignIns person={person} onDone={onDone} />}
      <ConfirmedAct
        act="They have left"
        says="They are signed out at once and can no longer come in. What they wrote stays readable."
        confirm={`${person.name} has left`}
        busy={remove.sending && 'Sending'}
        onConfirm={leave}
        refusal={remove.refusal}
      />
    </>
  );
}
