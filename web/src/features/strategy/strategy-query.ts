import { type FragmentOf, graphql } from '../../app/graphql.ts';
import { asking, type Visit } from '../../app/page-query.ts';
import { ExplanationParts } from '../explain/explained-parts.ts';
import { HealthParts } from '../objectives/health-parts.ts';

const MappedParts = graphql(
  `
    fragment MappedParts on Objective {
      id
      statement {
        text
      }
      team {
        id
        name
      }
      owner {
        id
        name
      }
      ...HealthParts
      keyResults {
        id
        name {
          text
        }
        kind
        baselineText
        targetText
        pace {
          state
          words
          shortfall
          why {
            ...ExplanationParts
          }
        }
      }
      bets {
        id
        stage
        movementText
        idea {
          text
        }
      }
    }
  `,
  [HealthParts, ExplanationParts],
);

const MapParts = graphql(
  `
    fragment MapParts on StrategyMap {
      viewerCanEdit
      vision {
        text
      }
      cycle {
        id
        name
      }
      problems {
        id
        statement {
          text
        }
        because {
          text
        }
        insights {
          id
          text {
            text
          }
        }
        objectives {
          ...MappedParts
        }
      }
      otherInsights {
        id
        text {
          text
        }
      }
      alone {
        ...MappedParts
      }
      notDoing {
        id
        what {
          text
        }
        because {
          text
        }
      }
    }
  `,
  [MappedParts],
);

const StrategyQuery = graphql(
  `
    query Strategy($cycleId: ID, $asOf: AsOf) {
      moment(asOf: $asOf) {
        organisation {
          name
        }
        cycle {
          id
        }
      }
      cycles(asOf: $asOf) {
        id
        name
      }
      strategyMap(cycleId: $cycleId, asOf: $asOf) {
        ...MapParts
      }
    }
  `,
  [MapParts],
);

/** The map of the cycle that the address names, or of the running one. */
export default ({ search, asOf }: Visit) =>
  asking(StrategyQuery, { ...(search.cycle ? { cycleId: search.cycle } : {}), asOf });

export type Mapped = FragmentOf<typeof MappedParts>;
export type StrategyMapAnswer = FragmentOf<typeof MapParts>;
