import { graphql } from '../../app/graphql.ts';

export const AddPersonCommand = graphql(`
  mutation AddPerson($input: AddPersonInput!) {
    addPerson(input: $input) {
      ok { position }
      error { code field message remedy }
    }
  }
`);

export const ChangeRoleCommand = graphql(`
  mutation ChangeRole($input: ChangeRoleInput!) {
    changeRole(input: $input) {
      ok { position }
      error { code field message remedy }
    }
  }
`);

export const HandOverPersonCommand = graphql(`
  mutation HandOverPerson($input: HandOverPersonInput!) {
    handOverPerson(input: $input) {
      ok { position }
      error { code field message remedy }
    }
  }
`);

export const RemovePersonCommand = graphql(`
  mutation RemovePerson($input: RemovePersonInput!) {
    removePerson(input: $input) {
      ok { position }
      error { code field message remedy }
    }
  }
`);

export const FormTeamCommand = graphql(`
  mutation FormTeam($input: FormTeamInput!) {
    formTeam(input: $input) {
      ok { position }
      error { code field message remedy }
    }
  }
`);

export const MoveTeamCommand = graphql(`
  mutation MoveTeam($input: MoveTeamInput!) {
    moveTeam(input: $input) {
      ok { position }
      error { code field message remedy }
    }
  }
`);

export const AddMemberCommand = graphql(`
  mutation AddMember($input: AddMemberInput!) {
    addMember(input: $input) {
      ok { position }
      error { code field message remedy }
    }
  }
`);

export const RemoveMemberCommand = graphql(`
  mutation RemoveMember($input: RemoveMemberInput!) {
    removeMember(input: $input) {
      ok { position }
      error { code field message remedy }
    }
  }
`);
