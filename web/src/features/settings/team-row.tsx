import { type CSSProperties, useState } from 'react';
import { useCommand } from '../../app/use-command.ts';
import { Act } from '../../components/act.tsx';
import { Refused } from '../../components/refused.tsx';
import { AddMemberForm } from './add-member-form.tsx';
import { MEMBER_ROLES } from './member-roles.ts';
import { MoveTeamForm } from './move-team-form.tsx';
import css from './settings.module.css';
import { RemoveMemberCommand } from './settings-commands.ts';
import type { SettingsTeam } from './settings-teams.ts';

interface TeamRowProps {
  readonly team: SettingsTeam;
  readonly depth: number;
  readonly teams: readonly SettingsTeam[];
}

/** A team, who works in it, and what can be changed about that. */
export function TeamRow({ team, depth, teams }: TeamRowProps) {
  const [open, setOpen] = useState<'member' | 'move'>();
  const { send, refusal } = useCommand(RemoveMemberCommand);
  const shut = () => setOpen(undefined);
  return (
    <div className={`${css.row} ${css.team}`} style={{ '--depth': depth } as CSSProperties}>
      <div className={css.rowHead}>
        <b className="strong">{team.name}</b>
        <span className={css.rowActs}>
          <Act
            kind="plain"
            aria-label={`Add somebody to ${team.name}`}
            onClick={() => setOpen('member')}
          >
            Add somebody
          </Act>
          <Act kind="plain" aria-label={`Move ${team.name}`} onClick={() => setOpen('move')}>
            Move
          </Act>
        </span>
      </div>
      {team.members.length === 0 && <span className="note">Nobody works in it yet.</span>}
      <ul className={css.members}>
        {team.members.map(({ person, role }) => (
          <li key={person.id}>
            {person.name}{' '}
            <span className="quiet">
              {MEMBER_ROLES.find(({ value }) => value === role)?.label ?? ''}
            </span>{' '}
            <Act
              kind="plain"
              aria-label={`Take out ${person.name} of ${team.name}`}
              onClick={() => send({ teamId: team.id, personId: person.id })}
            >
              Take out
            </Act>
          </li>
        ))}
      </ul>
      {refusal && <Refused what={refusal.message} why={refusal.remedy} />}
      {open === 'member' && <AddMemberForm team={team} onDone={shut} />}
      {open === 'move' && <MoveTeamForm team={team} teams={teams} onDone={shut} />}
    </div>
  );
}
