import { graphql } from '../../app/graphql.ts';
import { OutcomeParts } from '../objective/outcome-parts.ts';

export const AddPersonCommand = graphql(
  `
  mutation AddPerson($input: AddPersonInput!) {
    addPerson(input: $input) {
      ...OutcomeParts
    }
  }
`,
  [OutcomeParts],
);

export const ChangeRoleCommand = graphql(
  `
  mutation ChangeRole($input: ChangeRoleInput!) {
    changeRole(input: $input) {
      ...OutcomeParts
    }
  }
`,
  [OutcomeParts],
);

export const HandOverPersonCommand = graphql(
  `
  mutation HandOverPerson($input: HandOverPersonInput!) {
    handOverPerson(input: $input) {
      ...OutcomeParts
    }
  }
`,
  [OutcomeParts],
);

export const RemovePersonCommand = graphql(
  `
  mutation RemovePerson($input: RemovePersonInput!) {
    removePerson(input: $input) {
      ...OutcomeParts
    }
  }
`,
  [OutcomeParts],
);

export const ErasePersonCommand = graphql(
  `
  mutation ErasePerson($input: ErasePersonInput!) {
    erasePerson(input: $input) {
      ...OutcomeParts
    }
  }
`,
  [OutcomeParts],
);

export const FormTeamCommand = graphql(
  `
  mutation FormTeam($input: FormTeamInput!) {
    formTeam(input: $input) {
      ...OutcomeParts
    }
  }
`,
  [OutcomeParts],
);

export const MoveTeamCommand = graphql(
  `
  mutation MoveTeam($input: MoveTeamInput!) {
    moveTeam(input: $input) {
      ...OutcomeParts
    }
  }
`,
  [OutcomeParts],
);

export const AddMemberCommand = graphql(
  `
  mutation AddMember($input: AddMemberInput!) {
    addMember(input: $input) {
      ...OutcomeParts
    }
  }
`,
  [OutcomeParts],
);

export const RemoveMemberCommand = graphql(
  `
  mutation RemoveMember($input: RemoveMemberInput!) {
    removeMember(input: $input) {
      ...OutcomeParts
    }
  }
`,
  [OutcomeParts],
);

export const ChangeRetentionCommand = graphql(
  `
  mutation ChangeRetention($input: ChangeRetentionInput!) {
    changeRetention(input: $input) {
      ...OutcomeParts
    }
  }
`,
  [OutcomeParts],
);
