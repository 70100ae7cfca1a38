import type { initGraphQLTada } from 'gql.tada';
import type { introspection } from '../graphql-env.generated.ts';
import { documentOf } from './document.ts';

interface Setup {
  introspection: introspection;
  disableMasking: true;
  scalars: {
    ID: string;
    /** ISO 8601 in UTC. */
    Instant: string;
    /** `2026-08-20` */
    Day: string;
  };
}

/**
 * Types a GraphQL document by the server's schema. Fragments are read without unmasking. Nothing
 * is parsed in the browser: the text is sent as it stands, and a test holds it against the schema.
 */
export const graphql = documentOf as unknown as ReturnType<typeof initGraphQLTada<Setup>>;

export type { DocumentDecoration, FragmentOf, ResultOf, VariablesOf } from 'gql.tada';
