import { graphql, type ResultOf } from './graphql.ts';

/** What stands around every page: who looks, when, and how much is due. */
export const FrameQuery = graphql(`
  query Frame($asOf: AsOf) {
    viewer {
      person {
        id
        name
        role
        title
        teams {
          id
          name
        }
      }
      personas {
        id
        name
        role
        title
        teams {
          id
          name
        }
      }
      demo
      viewerCanAdminister
      viewerCanRecord
    }
    now: moment {
      position
      ownPosition
      day
    }
    moment(asOf: $asOf) {
      firstDay
      organisation {
        name
      }
      cycle {
        id
        name
        startsOn
        endsOn
      }
    }
    triageCount(asOf: $asOf)
    checkInWalk(asOf: $asOf) {
      objective {
        id
      }
    }
  }
`);

export type FrameData = ResultOf<typeof FrameQuery>;
export type FramePerson = NonNullable<FrameData['viewer']>['person'];
