import { graphql, type ResultOf } from '../../app/graphql.ts';
import { asking, type Visit } from '../../app/page-query.ts';
import { DependencyParts } from '../dependency/dependency-parts.ts';
import { ExplainedParts } from '../explain/explained-parts.ts';

/** What stands in a queue. */
const QueuedParts = graphql(`
  fragment QueuedParts on Dependency {
    id
    what {
      text
    }
    neededBy
    objective {
      team {
        name
      }
    }
  }
`);

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
            statement {
              text
            }
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
        shared {
          id
          what
          team {
            name
          }
          coordinator {
            id
            name
          }
          queue {
            ...QueuedParts
          }
          conflicts {
            first {
              ...QueuedParts
            }
            neededBefore {
              ...QueuedParts
            }
          }
          viewerCanSequence
        }
        crowds {
          team {
            id
            name
          }
          waiting {
            ...QueuedParts
          }
          accepted
          servedBefore
          viewerCanDeclare
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
  [DependencyParts, ExplainedParts, QueuedParts],
);

/** Who waits for whom in a cycle: the one in the address, else the current one. */
export default ({ asOf, search }: Visit) =>
  asking(DependenciesQuery, { asOf, cycleId: search.cycle ?? null });

export type DependencyMap = NonNullable<ResultOf<typeof DependenciesQuery>['dependencyMap']>;
export type MappedDependency = DependencyMap['dependencies'][number];
export type MappedObjective = DependencyMap['objectives'][number];
export type Queue = DependencyMap['shared'][number];
export type Crowd = DependencyMap['crowds'][number];
export type Queued = Queue['queue'][number];
