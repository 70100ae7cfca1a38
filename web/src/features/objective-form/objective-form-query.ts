import { graphql, type ResultOf } from '../../app/graphql.ts';
import { asking } from '../../app/page-query.ts';

const ObjectiveFormQuery = graphql(`
  query ObjectiveForm {
    moment {
      day
      organisation {
        timeZone
      }
    }
    objectives(first: 100, orderBy: NEAREST, filter: { stage: COMMITTED }) {
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

/** What the running cycle holds to, the nearest to the viewer first. */
export default () => asking(ObjectiveFormQuery, {});

export type OfferedObjectives = ResultOf<typeof ObjectiveFormQuery>['objectives'];

export type OfferedObjective = OfferedObjectives['edges'][number]['node'];
