import { useState } from 'react';
import { postAccount } from '../../app/account.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { useViewer } from '../../app/use-viewer.ts';
import { Act } from '../../components/act.tsx';
import { Refused } from '../../components/refused.tsx';
import { CallingForm } from './calling-form.tsx';
import { ChangePersonForm } from './change-person-form.tsx';
import { InvitationLink } from './invitation-link.tsx';
import { roleLabel } from './role-options.ts';
import css from './settings.module.css';
import type { SettingsPerson } from './settings-people.ts';

/** Whether somebody has been let in, and by which address. */
export interface LetIn {
  readonly personId: string;
  /** Null where it was lost beside the log. */
  readonly name: string | null;
  readonly email: string | null;
  readonly state: 'outside' | 'invited' | 'in';
}

interface PersonRowProps {
  readonly person: SettingsPerson;
  /** Unknown in the demonstration, which nobody signs in to. */
  readonly letIn: LetIn | undefined;
  readonly onLetIn: () => Promise<void>;
}

export function PersonRow({ person, letIn, onLetIn }: PersonRowProps) {
  const viewer = useViewer();
  const [changing, setChanging] = useState(false);
  const [calling, setCalling] = useState(false);
  const [link, setLink] = useState<string>();
  const [failed, setFailed] = useState<string>();
  const give = useReceipt();
  const { id, name, role, title, leader, teams } = person;
  const invite = async () => {
    const answer = await postAccount<{ link?: string; sentTo?: string }>('/api/invitations', {
      personId: id,
    });
    setFailed(answer.ok ? undefined : `${answer.refusal.message} ${answer.refusal.remedy}`);
    if (!answer.ok) return;
    setLink(answer.body.link);
    if (answer.body.sentTo)
      give({ words: `An invitation is on its way to ${answer.body.sentTo}.`, onlySaid: true });
    await onLetIn();
  };
  const inviteWord = letIn?.state === 'invited' ? 'Invite again' : 'Invite';
  const waits = letIn !== undefined && letIn.state !== 'in';
  return (
    <div className={css.row}>
      <div className={css.rowHead}>
        <span className={css.who}>
          <b className="strong">{name}</b> <span className="quiet">{title || roleLabel(role)}</span>
          {id === viewer.id && <span className="quiet">, you</span>}
          <span className={`note ${css.about}`}>
            {[
              title ? roleLabel(role) : '',
              teams.map((team) => team.name).join(', '),
              leader ? `led by ${leader.name}` : '',
              letIn?.email ?? '',
              waits ? (letIn.state === 'invited' ? 'invited, not in yet' : 'not invited yet') : '',
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
        <span className={css.rowActs}>
          {waits && letIn.email && (
            <Act kind="plain" aria-label={`${inviteWord}, ${name}`} onClick={invite}>
              {inviteWord}
            </Act>
          )}
          {letIn && (
            <Act
              kind="plain"
              aria-label={`Name and address of ${name}`}
              aria-expanded={calling}
              onClick={() => setCalling(!calling)}
            >
              Name and address
            </Act>
          )}
          <Act
            kind="plain"
            aria-label={`Change ${name}`}
            aria-expanded={changing}
            onClick={() => setChanging(!changing)}
          >
            Change
          </Act>
        </span>
      </div>
      {failed && <Refused what="Not invited." why={failed} />}
      {link && <InvitationLink name={name} link={link} onDone={() => setLink(undefined)} />}
      {calling && letIn && (
        <CallingForm
          of={name}
          letIn={letIn}
          onDone={() => {
            setCalling(false);
            void onLetIn();
          }}
        />
      )}
      {changing && (
        <ChangePersonForm
          person={person}
          signsIn={letIn?.state === 'in' && id !== viewer.id}
          onDone={() => setChanging(false)}
        />
      )}
    </div>
  );
}
