import { graphql, type ResultOf } from '../../app/graphql.ts';

export const SettingsPeopleQuery = graphql(`
  query SettingsPeople {
    people(first: 100) {
      totalCount
      edges {
        node {
          id
          name
          role
          title
          leader { id name }
          teams { id name }
        }
      }
    }
  }
`);

export type SettingsPerson = ResultOf<
  typeof SettingsPeopleQuery
>['people']['edges'][number]['node'];
