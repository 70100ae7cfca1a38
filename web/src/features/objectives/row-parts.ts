import { type FragmentOf, graphql } from '../../app/graphql.ts';
import { ExplainedParts, ExplanationParts } from '../explain/explained-parts.ts';

/** What a key result's row reads, in the list and on the objective's own page. */
export const RowParts = graphql(
  `
    fragment RowParts on KeyResult {
      id
      name {
        text
      }
      kind
      unit
      decimals
      baseline
      target
      low
      high
      commit
      stretch
      dueOn
      baselineText
      targetText
      lastText
      last {
        id
        at
        value
        confidence
      }
      expected {
        ...ExplainedParts
      }
      pace {
        state
        words
        covered
        expectedCovered
        shortfall
        why {
          ...ExplanationParts
        }
      }
      confidence {
        ...ExplainedParts
      }
      age
      isQuiet
      trend
      series {
        at
        value
        confidence
      }
      plan {
        on
        value
      }
    }
  `,
  [ExplainedParts, ExplanationParts],
);

export type RowAnswer = FragmentOf<typeof RowParts>;

/** The days that rows and charts lie in, and the one looked at. */
export interface Span {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly timeZone: string;
  readonly day: string;
}
