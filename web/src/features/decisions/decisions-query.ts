import { graphql, type ResultOf } from '../../app/graphql.ts';
import { asking, type Visit } from '../../app/page-query.ts';
import { DecisionParts } from '../decision/decision-parts.ts';
import { EscalationParts } from '../escalation/escalation-parts.ts';
import { ExplainedParts } from '../explain/explained-parts.ts';
import { LatencyParts } from './latency-parts.ts';

const DecisionsQuery = graphql(
  `
    query Decisions($asOf: AsOf) {
      moment(asOf: $asOf) {
        day
        organisation {
          name
          timeZone
        }
        cycle {
          name
        }
      }
      waiting: decisions(stages: [OPEN], first: 100, asOf: $asOf) {
        edges {
          node {
            ...DecisionParts
          }
        }
      }
      settled: decisions(
        stages: [MADE, DECLINED, WITHDRAWN, REVERSED]
        first: 100
        asOf: $asOf
      ) {
        totalCount
        edges {
          node {
            ...DecisionParts
          }
        }
      }
      escalations(first: 100, asOf: $asOf) {
        totalCount
        edges {
          node {
            ...EscalationParts
          }
        }
      }
      decisionLatency(asOf: $asOf) {
        decisions {
          acknowledge {
            ...LatencyParts
          }
          decide {
            ...LatencyParts
          }
          communicate {
            ...LatencyParts
          }
          reversal {
            ...ExplainedParts
          }
        }
        escalations {
          acknowledge {
            ...LatencyParts
          }
          decide {
            ...LatencyParts
          }
          communicate {
            ...LatencyParts
          }
        }
      }
    }
  `,
  [DecisionParts, EscalationParts, ExplainedParts, LatencyParts],
);

/** What waits for a decision, what was decided, and how long that takes. */
export default ({ asOf }: Visit) => asking(DecisionsQuery, { asOf });

export type AllDecisions = ResultOf<typeof DecisionsQuery>;
export type Latencies = NonNullable<AllDecisions['decisionLatency']>;
export type Latency = Latencies['decisions']['decide'];
