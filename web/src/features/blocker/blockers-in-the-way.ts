import { graphql, type ResultOf } from '../../app/graphql.ts';

export const InTheWayQuery = graphql(`
  query InTheWay($id: ID!, $asOf: AsOf) {
    objective(id: $id, asOf: $asOf) {
      viewerCanRaiseBlocker
      blockers {
        id
        kind
        about
        what {
          text
        }
        needed {
          text
        }
        of {
          name
        }
        keyResults {
          id
        }
        onsetAt
        isOpen
        mergedInto {
          id
          what {
            text
          }
        }
        takenOn {
          by {
            name
          }
        }
        next {
          action {
            text
          }
          by {
            name
          }
          on
        }
        arranged {
          arrangement {
            text
          }
          how
          by {
            name
          }
          on
          delivered {
            by {
              name
            }
            note {
              text
            }
          }
        }
        viewerCanArrange
        viewerCanDeliver
        alike {
          id
          what {
            text
          }
          objective {
            team {
              name
            }
          }
          arranged {
            how
          }
          viewerCanArrange
        }
        resolved {
          at
          by {
            name
          }
          how {
            text
          }
        }
        clock {
          text
          gone
        }
        dependency {
          id
          stage
          look
          promisedOn
          slips {
            to
          }
          offer {
            on
          }
          delivered {
            on
          }
          team {
            name
          }
        }
        viewerCanPlanNext
        viewerCanResolve
        viewerCanRevise
        viewerCanReopen
      }
    }
  }
`);

export type Blocker = NonNullable<ResultOf<typeof InTheWayQuery>['objective']>['blockers'][number];
