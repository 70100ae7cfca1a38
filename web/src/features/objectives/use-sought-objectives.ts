import { graphql } from '../../app/graphql.ts';
import { useAnswer } from '../../app/use-answer.ts';
import { useMoment } from '../../app/use-moment.ts';
import { useTyped } from '../../app/use-typed.ts';
import type { Seeking } from '../../components/filter-sentence.tsx';
import { AmongParts, type NamedObjective, named } from './named-objective.ts';

const SoughtObjectivesQuery = graphql(
  `
  query SoughtObjectives($filter: ObjectiveFilter!, $asOf: AsOf) {
    objectives(filter: $filter, orderBy: NEAREST, first: 40, asOf: $asOf) {
      ...AmongParts
    }
  }
`,
  [AmongParts],
);

/** Which objectives words find that are being typed, the nearest first. */
export interface SoughtObjectives {
  readonly found: readonly NamedObjective[];
  readonly seeking: Seeking;
}

/** @param cycleId in which they are sought; the running one unless given */
export function useSoughtObjectives(cycleId?: string): SoughtObjectives {
  const { asOf } = useMoment();
  const { text, isSought, seeking } = useTyped();
  const { data, loading, stale } = useAnswer(
    SoughtObjectivesQuery,
    { filter: { text, ...(cycleId && { cycleId }) }, asOf },
    { pause: !isSought },
  );
  return {
    found: isSought ? (data?.objectives.edges ?? []).map(({ node }) => named(node)) : [],
    seeking: seeking({ loading, stale, hasMore: data?.objectives.pageInfo.hasNextPage === true }),
  };
}
