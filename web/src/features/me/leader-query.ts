import { graphql, type ResultOf } from '../../app/graphql.ts';
import { asking, type Visit } from '../../app/page-query.ts';
import { LatencyParts } from '../decisions/latency-parts.ts';
import { ExplainedParts } from '../explain/explained-parts.ts';

const LeaderQuery = graphql(
  `
    query Leader($asOf: AsOf) {
      leaderMirror(asOf: $asOf) {
        weeks
        asked
        offered
        directed
        mirror {
          question
          evidence {
            name
            value
          }
          explained {
            ...ExplainedParts
          }
        }
        asks {
          ...LatencyParts
        }
        decisions {
          ...LatencyParts
        }
        escalations {
          ...LatencyParts
        }
      }
    }
  `,
  [ExplainedParts, LatencyParts],
);

export type LeaderMirror = NonNullable<ResultOf<typeof LeaderQuery>['leaderMirror']>;

/** What the viewer did for others; nobody else can ask for it. */
export default ({ asOf }: Visit) => asking(LeaderQuery, { asOf });
