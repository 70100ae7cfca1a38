import { graphql, type ResultOf } from '../../app/graphql.ts';
import { asking, type Visit } from '../../app/page-query.ts';

const CheckInQuery = graphql(`
  query CheckIn($objectiveId: ID, $viewerId: ID!, $asOf: AsOf) {
    moment(asOf: $asOf) {
      now
      day
      cycle {
        endsOn
        timeZone
        nextDueAt
      }
    }
    owned: objectives(filter: { ownerId: $viewerId }, first: 1, asOf: $asOf) {
      totalCount
    }
    checkInWalk(objectiveId: $objectiveId, asOf: $asOf) {
      dueAt
      overdue
      gone
      objective {
        id
        statement {
          text
        }
        kind
        bar
        team {
          name
        }
        cycle {
          endsOn
          timeZone
        }
        viewerCanCheckIn
      }
      keyResult {
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
        barText
        expected {
          value
        }
        last {
          id
          value
          valueText
          forecastOn
          reached
          confidence
          note {
            text
          }
        }
      }
    }
  }
`);

/** What somebody owes a word on, with all that a word needs to be given. */
export default ({ viewerId, asOf, search }: Visit) =>
  asking(CheckInQuery, { objectiveId: search.objective, viewerId, asOf });

export type CheckInData = ResultOf<typeof CheckInQuery>;
