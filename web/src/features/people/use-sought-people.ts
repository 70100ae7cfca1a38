import { graphql } from '../../app/graphql.ts';
import { useAnswer } from '../../app/use-answer.ts';
import { useMoment } from '../../app/use-moment.ts';
import { useTyped } from '../../app/use-typed.ts';
import type { Seeking } from '../../components/filter-sentence.tsx';
import type { KnownPerson } from './use-people.ts';

const SoughtPeopleQuery = graphql(`
  query SoughtPeople($text: String!, $asOf: AsOf) {
    people(text: $text, first: 40, asOf: $asOf) {
      pageInfo {
        hasNextPage
      }
      edges {
        node {
          id
          name
          role
        }
      }
    }
  }
`);

/** Whom a name finds that is being typed, among all who are here at the moment looked at. */
export interface SoughtPeople {
  readonly found: readonly KnownPerson[];
  readonly seeking: Seeking;
}

export function useSoughtPeople(): SoughtPeople {
  const { asOf } = useMoment();
  const { text, isSought, seeking } = useTyped();
  const { data, loading, stale } = useAnswer(
    SoughtPeopleQuery,
    { text, asOf },
    { pause: !isSought },
  );
  return {
    found: isSought ? (data?.people.edges ?? []).map(({ node }) => node) : [],
    seeking: seeking({ loading, stale, hasMore: data?.people.pageInfo.hasNextPage === true }),
  };
}
