import { useState } from 'react';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { Act } from '../../components/act.tsx';
import { ActForm, FieldRow } from '../../components/act-form.tsx';
import { SelectField } from '../../components/field.tsx';
import { Refused } from '../../components/refused.tsx';
import { refusalAt, refusalBeside } from '../objective/refusal-words.ts';
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
  readonly onDone: () => void;
}

/** Another role, another leader, or that somebody has left. */
export function ChangePersonForm({ person, onDone }: ChangePersonFormProps) {
  const personId = person.id;
  const [role, setRole] = useState<RoleOption>(person.role);
  const [leaderId, setLeaderId] = useState(person.leader?.id ?? '');
  const [leaving, setLeaving] = useState(false);
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
      {remove.refusal && <Refused what={remove.refusal.message} why={remove.refusal.remedy} />}
      {leaving ? (
        <p className="acts">
          <span>
            They are signed out at once and can no longer come in. What they wrote stays readable.
          </span>
          <Act busy={remove.sending && 'Sending'} onClick={leave}>
            {person.name} has left
          </Act>
          <Act kind="plain" onClick={() => setLeaving(false)}>
            Cancel
          </Act>
        </p>
      ) : (
        <p>
          <Act kind="plain" onClick={() => setLeaving(true)}>
            They have left
          </Act>
        </p>
      )}
    </>
  );
}
