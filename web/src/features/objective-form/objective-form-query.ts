import { graphql, type ResultOf } from '../../app/graphql.ts';
import { asking, type Visit } from '../../app/page-query.ts';

const OfferedParts = graphql(`
  fragment OfferedParts on Objective {
    id
    stage
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
`);

const ObjectiveFormQuery = graphql(
  `
    query ObjectiveForm($sought: ID!) {
      moment {
        day
        organisation {
          timeZone
        }
      }
      sought: objective(id: $sought) {
        ...OfferedParts
      }
      objectives(first: 100, orderBy: NEAREST, filter: { stage: COMMITTED }) {
        pageInfo {
          hasNextPage
        }
        edges {
          node {
            ...OfferedParts
          }
        }
      }
    }
  `,
  [OfferedParts],
);

/** What the running cycle holds to, the nearest to the viewer first, and the one that the address names. */
export default ({ search }: Pick<Visit, 'search'>) =>
  asking(ObjectiveFormQuery, { sought: search.objective?.split(',')[0] ?? '' });

type Answered = ResultOf<typeof ObjectiveFormQuery>;

export type OfferedObjective = Answered['objectives']['edges'][number]['node'];

/** What is offered: where one comes from, if it is none of the nearest, and those. */
export function offeredIn({ sought, objectives }: Answered): readonly OfferedObjective[] {
  const near = objectives.edges.map(({ node }) => node);
  const isFar = sought?.stage === 'COMMITTED' && near.every(({ id }) => id !== sought.id);
  return isFar ? [sought, ...near] : near;
}
