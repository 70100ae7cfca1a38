import { graphql, type ResultOf } from '../../app/graphql.ts';
import { asking, type Visit } from '../../app/page-query.ts';
import { DependencyParts } from '../dependency/dependency-parts.ts';
import { ExplainedParts } from '../explain/explained-parts.ts';

const DependenciesQuery = graphql(
  `
    query Dependencies($asOf: AsOf, $cycleId: ID) {
      moment(asOf: $asOf) {
        day
        organisation {
          name
        }
      }
      dependencyMap(asOf: $asOf, cycleId: $cycleId) {
        cycle {
          name
          timeZone
        }
        dependencies {
          ...DependencyParts
          availability {
            ...ExplainedParts
          }
          leverage {
            ...ExplainedParts
          }
        }
        objectives {
          objective {
            id
            team {
              id
              name
            }
          }
          alone
          lands {
            ...ExplainedParts
          }
        }
        circles {
          id
          team {
            name
          }
        }
      }
    }
  `,
  [DependencyParts, ExplainedParts],
);

/** Who waits for whom in a cycle: the one in the address, else the current one. */
export default ({ asOf, search }: Visit) =>
  asking(DependenciesQuery, { asOf, cycleId: search.cycle ?? null });

export type DependencyMap = NonNullable<ResultOf<typeof DependenciesQuery>['dependencyMap']>;
export type MappedDependency = DependencyMap['dependencies'][number];
export type MappedObjective = DependencyMap['objectives'][number];
