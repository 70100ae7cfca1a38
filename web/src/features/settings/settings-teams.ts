import { graphql, type ResultOf } from '../../app/graphql.ts';

export const SettingsTeamsQuery = graphql(`
  query SettingsTeams {
    teams {
      id
      name
      parent { id }
      members { role person { id name } }
    }
  }
`);

type Read = ResultOf<typeof SettingsTeamsQuery>;
export type SettingsTeam = Read['teams'][number];
