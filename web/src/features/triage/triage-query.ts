import { graphql, type ResultOf } from '../../app/graphql.ts';
import { asking, type Visit } from '../../app/page-query.ts';
import { DependencyParts } from '../dependency/dependency-parts.ts';
import { ExplainedParts } from '../explain/explained-parts.ts';

const TriageQuery = graphql(
  `
    query Triage($asOf: AsOf) {
      moment(asOf: $asOf) {
        organisation {
          timeZone
        }
      }
      triage(asOf: $asOf) {
        id
        kind
        objective {
          id
          statement {
            text
          }
          team {
            name
          }
        }
        keyResults {
          id
          name {
            text
          }
        }
        clock {
          text
          gone
          isOver
        }
        rank {
          ...ExplainedParts
        }
        blocker {
          id
          kind
          severity
          about
          gap
          what {
            text
          }
          tried {
            text
          }
          needed {
            text
          }
          of {
            name
          }
          raisedBy {
            name
          }
          raisedAt
          onsetAt
          reopened
          alike {
            id
            what {
              text
            }
            objective {
              id
              team {
                name
              }
            }
          }
          isAttended
          next {
            action {
              text
            }
            by {
              name
            }
            on
          }
          takenOn {
            by {
              id
              name
            }
            at
          }
          helps {
            by {
              name
            }
            help {
              text
            }
          }
          viewerCanTakeOn
          viewerCanHandBack
          viewerCanPlanNext
          viewerCanResolve
        }
        dependency {
          ...DependencyParts
        }
      }
    }
  `,
  [ExplainedParts, DependencyParts],
);

/** What stands in somebody's way and is the viewer's to clear. */
export default ({ asOf }: Visit) => asking(TriageQuery, { asOf });

export type TriageItem = ResultOf<typeof TriageQuery>['triage'][number];
export type TriageBlocker = NonNullable<TriageItem['blocker']>;
