import { useState } from 'react';
import { graphql } from '../../app/graphql.ts';
import { useAnswer } from '../../app/use-answer.ts';
import { useMoment } from '../../app/use-moment.ts';
import type { Seeking } from '../../components/filter-sentence.tsx';
import { useSettled } from '../objectives/use-settled.ts';
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
  const [typed, setTyped] = useState('');
  const text = useSettled(typed.trim(), 120);
  const isSought = text !== '';
  const { data, loading, stale } = useAnswer(
    SoughtPeopleQuery,
    { text, asOf },
    { pause: !isSought },
  );
  const isReading = typed.trim() !== text || (isSought && (loading || stale));
  return {
    found: isSought ? (data?.people.edges ?? []).map(({ node }) => node) : [],
    seeking: {
      onSeek: setTyped,
      isReading,
      hasMore: !isSought || isReading || data?.people.pageInfo.hasNextPage === true,
    },
  };
}
