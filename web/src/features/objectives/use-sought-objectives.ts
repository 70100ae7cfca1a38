import { useState } from 'react';
import { graphql } from '../../app/graphql.ts';
import { useAnswer } from '../../app/use-answer.ts';
import { useMoment } from '../../app/use-moment.ts';
import type { Seeking } from '../../components/filter-sentence.tsx';
import { type NamedObjective, named } from './named-objective.ts';
import { useSettled } from './use-settled.ts';

const SoughtObjectivesQuery = graphql(`
  query SoughtObjectives($filter: ObjectiveFilter!, $asOf: AsOf) {
    objectives(filter: $filter, orderBy: NEAREST, first: 40, asOf: $asOf) {
      pageInfo {
        hasNextPage
      }
      edges {
        node {
          id
          statement {
            text
          }
          team {
            name
          }
        }
      }
    }
  }
`);

/** Which objectives words find that are being typed, the nearest first. */
export interface SoughtObjectives {
  readonly found: readonly NamedObjective[];
  readonly seeking: Seeking;
}

/** @param cycleId in which they are sought; the running one unless given */
export function useSoughtObjectives(cycleId?: string): SoughtObjectives {
  const { asOf } = useMoment();
  const [typed, setTyped] = useState('');
  const text = useSettled(typed.trim(), 120);
  const isSought = text !== '';
  const { data, loading, stale } = useAnswer(
    SoughtObjectivesQuery,
    { filter: { text, ...(cycleId && { cycleId }) }, asOf },
    { pause: !isSought },
  );
  const isReading = typed.trim() !== text || (isSought && (loading || stale));
  return {
    found: isSought ? (data?.objectives.edges ?? []).map(({ node }) => named(node)) : [],
    seeking: {
      onSeek: setTyped,
      isReading,
      hasMore: !isSought || isReading || data?.objectives.pageInfo.hasNextPage === true,
    },
  };
}
