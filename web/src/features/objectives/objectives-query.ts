import { type FragmentOf, graphql } from '../../app/graphql.ts';
import { asking, type Visit } from '../../app/page-query.ts';
import { GradeParts } from './grade-parts.ts';
import { HealthParts } from './health-parts.ts';
import { listVariables, readListSearch } from './list-search.ts';
import { RowParts } from './row-parts.ts';

const ListedParts = graphql(
  `
    fragment ListedParts on Objective {
      id
      statement {
        text
      }
      kind
      bar
      verdict
      cycle {
        startsOn
        endsOn
        timeZone
      }
      team {
        id
        name
      }
      owner {
        id
        name
      }
      ownerAwayUntil
      lastWordAt
      lastWordAge
      closedAt
      viewerCanEdit
      ...HealthParts
      keyResults {
        ...RowParts
        ...GradeParts
      }
      questions {
        id
      }
    }
  `,
  [HealthParts, RowParts, GradeParts],
);

const ObjectivesQuery = graphql(
  `
    query Objectives($ofCycle: ObjectiveFilter, $filter: ObjectiveFilter, $orderBy: ObjectiveOrder, $asOf: AsOf) {
      moment(asOf: $asOf) {
        day
        daysGone
        days
        organisation {
          name
        }
        cycle {
          id
          name
        }
      }
      teams(asOf: $asOf) {
        id
        name
      }
      cycles(asOf: $asOf) {
        id
        name
      }
      ofCycle: objectives(filter: $ofCycle, first: 100, asOf: $asOf) {
        edges {
          node {
            team {
              id
            }
          }
        }
      }
      objectives(filter: $filter, orderBy: $orderBy, first: 60, asOf: $asOf) {
        totalCount
        edges {
          node {
            ...ListedParts
          }
        }
      }
    }
  `,
  [ListedParts],
);

/** Every objective that the address asks for, with its key results. */
export default ({ search, asOf }: Visit) => {
  const said = readListSearch(search);
  const ofCycle = said.cycle ? { cycleId: said.cycle } : {};
  return asking(ObjectivesQuery, { ...listVariables(said), ofCycle, asOf });
};

export type Listed = FragmentOf<typeof ListedParts>;
