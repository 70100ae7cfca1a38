import { graphql, type ResultOf } from '../../app/graphql.ts';

export const SettingsPeopleQuery = graphql(`
  query SettingsPeople($text: String, $after: String) {
    people(text: $text, first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
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
