import { useState } from 'react';
import { NotRead } from '../../app/not-read.tsx';
import { counted } from '../../app/number-words.ts';
import { useAnswer } from '../../app/use-answer.ts';
import { Act } from '../../components/act.tsx';
import { Empty } from '../../components/empty.tsx';
import { LoadingBars } from '../../components/loading-bars.tsx';
import { Section } from '../../components/section.tsx';
import { NewTeamForm } from './new-team-form.tsx';
import { OnlyAdministrators } from './only-administrators.tsx';
import { SettingsTeamsQuery } from './settings-teams.ts';
import { TeamRow } from './team-row.tsx';
import { teamTree } from './team-tree.ts';

/** The tree of teams, and who works where. What a leader may do follows from it. */
export default function TeamsPage() {
  return (
    <OnlyAdministrators title="Teams">
      <Teams />
    </OnlyAdministrators>
  );
}

function Teams() {
  const { data, failed, again } = useAnswer(SettingsTeamsQuery, {});
  const [forming, setForming] = useState(false);
  if (!data)
    return failed ? (
      <NotRead why={failed} onAgain={again} />
    ) : (
      <LoadingBars words="Loading the teams" rows={6} />
    );
  const { teams } = data;
  return (
    <Section
      title="The tree"
      sum={`${counted(teams.length)} ${teams.length === 1 ? 'team' : 'teams'}`}
      end={
        !forming && (
          <Act kind="plain" onClick={() => setForming(true)}>
            Form a team
          </Act>
        )
      }
    >
      {forming && <NewTeamForm teams={teams} onDone={() => setForming(false)} />}
      {teams.length === 0 && !forming && (
        <Empty sentence="Objectives belong to teams. Form the first one.">
          <Act kind="filled" onClick={() => setForming(true)}>
            Form a team
          </Act>
        </Empty>
      )}
      <ul className="rows">
        {teamTree(teams).map(({ team, depth }) => (
          <li key={team.id}>
            <TeamRow team={team} depth={depth} teams={teams} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
