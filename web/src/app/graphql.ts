import { initGraphQLTada } from 'gql.tada';
import type { introspection } from '../graphql-env.generated.ts';

/** Types a GraphQL document by the server's schema. Fragments are read without unmasking. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: {
    ID: string;
    /** ISO 8601 in UTC. */
    Instant: string;
    /** `2026-08-20` */
    Day: string;
  };
}>();

export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada';
