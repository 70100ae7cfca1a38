import { useState } from 'react';
import { postAccount } from '../../app/account.ts';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { useViewer } from '../../app/use-viewer.ts';
import { ActForm, FieldRow } from '../../components/act-form.tsx';
import { SelectField, TextField } from '../../components/field.tsx';
import { refusalAt, refusalBeside } from '../objective/refusal-words.ts';
import { InvitationLink } from './invitation-link.tsx';
import { LeaderField } from './leader-field.tsx';
import { ROLE_OPTIONS, type RoleOption } from './role-options.ts';
import { AddPersonCommand } from './settings-commands.ts';

interface NewPersonFormProps {
  readonly onDone: () => void;
}

const FIELDS = ['name', 'email', 'title', 'role', 'leaderId'];

/** Adds somebody and sends their invitation, or hands its link over. */
export function NewPersonForm({ onDone }: NewPersonFormProps) {
  const { isDemo } = useViewer();
  const [personId] = useState(() => crypto.randomUUID());
  const [told, setTold] = useState({ name: '', email: '', title: '', leaderId: '' });
  const [role, setRole] = useState<RoleOption>('MEMBER');
  const [link, setLink] = useState<string>();
  const [failed, setFailed] = useState<string>();
  const { send, sending, refusal } = useCommand(AddPersonCommand);
  const give = useReceipt();
  const set = (change: Partial<typeof told>) => setTold({ ...told, ...change });
  const submit = async () => {
    setFailed(undefined);
    const { name, email, title, leaderId } = told;
    const outcome = await send({
      ...{ personId, role, name, email: email.trim() },
      ...(title.trim() ? { title } : {}),
      ...(leaderId ? { leaderId } : {}),
    });
    if (!outcome.ok) return;
    if (isDemo) return close(`${name} is in.`);
    const invited = await postAccount<{ link?: string }>('/api/invitations', { personId });
    if (!invited.ok) return setFailed(`${invited.refusal.message} ${invited.refusal.remedy}`);
    if (invited.body.link) setLink(invited.body.link);
    else close(`An invitation is on its way to ${email.trim()}.`);
  };
  const close = (words: string) => {
    give({ words, onlySaid: true });
    onDone();
  };
  if (link) return <InvitationLink name={told.name} link={link} onDone={onDone} />;
  return (
    <ActForm
      title="Somebody new"
      submit="Let them in"
      busy={sending && 'Sending'}
      onSubmit={submit}
      onCancel={onDone}
      refused={refusalBeside(refusal, FIELDS)}
      amiss={failed}
    >
      <FieldRow>
        <TextField
          label="Name"
          value={told.name}
          onChange={(name) => set({ name })}
          maxLength={120}
          refusal={refusalAt(refusal, 'name')}
        />
        <TextField
          label="E-mail address"
          type="email"
          value={told.email}
          onChange={(email) => set({ email })}
          refusal={refusalAt(refusal, 'email')}
        />
      </FieldRow>
      <FieldRow>
        <SelectField
          label="Role"
          value={role}
          options={ROLE_OPTIONS}
          onChange={(value) => setRole(value as RoleOption)}
          refusal={refusalAt(refusal, 'role')}
        />
        <TextField
          label="What their work is called"
          hint="May stay empty."
          value={told.title}
          onChange={(title) => set({ title })}
          maxLength={60}
          refusal={refusalAt(refusal, 'title')}
        />
      </FieldRow>
      <LeaderField
        value={told.leaderId}
        onChange={(leaderId) => set({ leaderId })}
        refusal={refusalAt(refusal, 'leaderId')}
      />
    </ActForm>
  );
}
