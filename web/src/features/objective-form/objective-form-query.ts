import { graphql, type ResultOf } from '../../app/graphql.ts';
import { asking } from '../../app/page-query.ts';

const ObjectiveFormQuery = graphql(`
  query ObjectiveForm {
    moment {
      day
    }
    objectives(first: 100) {
      edges {
        node {
          id
          stage
          statement {
            text
          }
          team {
            name
          }
          owner {
            id
          }
          cycle {
            timeZone
          }
          keyResults {
            id
            name {
              text
            }
          }
          viewerCanRaiseBlocker
          viewerCanRequestDependency
        }
      }
    }
  }
`);

/** The objectives of the running cycle, of which those are offered that the viewer works on. */
export default () => asking(ObjectiveFormQuery, {});

export type OfferedObjective = ResultOf<
  typeof ObjectiveFormQuery
>['objectives']['edges'][number]['node'];
