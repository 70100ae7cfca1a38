import { graphql, type ResultOf, type VariablesOf } from '../../app/graphql.ts';
import { asking, type Visit } from '../../app/page-query.ts';
import { DecisionParts } from '../decision/decision-parts.ts';
import { DependencyParts } from '../dependency/dependency-parts.ts';
import { EscalationParts } from '../escalation/escalation-parts.ts';
import { ExplainedParts } from '../explain/explained-parts.ts';
import { AskParts } from '../help/ask-parts.ts';
import { LineParts } from './line-parts.ts';
import { QuestionParts } from './question-parts.ts';

const ItemParts = graphql(
  `
    fragment ItemParts on TriageItem {
      ...LineParts
      isPastClock
      clock {
        dueAt
      }
      rank {
        ...ExplainedParts
      }
      blocker {
        id
        severity
        about
        gap
        tried {
          text
        }
        needed {
          text
        }
        raisedAt
        reopened
        objective {
          blockers {
            id
            isOpen
            what {
              text
            }
          }
        }
        alike {
          id
          what {
            text
          }
          objective {
            id
            team {
              name
            }
          }
          arranged {
            how
          }
          viewerCanArrange
        }
        isAttended
        next {
          action {
            text
          }
        }
        takenOn {
          by {
            id
          }
          at
        }
        helps {
          by {
            name
          }
          help {
            text
          }
        }
        arranged {
          arrangement {
            text
          }
          how
          on
          delivered {
            note {
              text
            }
          }
        }
        viewerCanArrange
        viewerCanDeliver
        viewerCanTakeOn
        viewerCanHandBack
        viewerCanPlanNext
        viewerCanResolve
        viewerCanRevise
        viewerCanDecline
        declined {
          by {
            name
          }
          because {
            text
          }
          instead {
            text
          }
        }
      }
      dependency {
        ...DependencyParts
      }
      decision {
        ...DecisionParts
      }
      escalation {
        ...EscalationParts
      }
      ask {
        ...AskParts
      }
      question {
        ...QuestionParts
      }
    }
  `,
  [
    LineParts,
    ExplainedParts,
    DependencyParts,
    DecisionParts,
    EscalationParts,
    AskParts,
    QuestionParts,
  ],
);

const TriageQuery = graphql(
  `
    query Triage($asOf: AsOf, $first: Int) {
      moment(asOf: $asOf) {
        position
        organisation {
          timeZone
        }
      }
      triageCount(asOf: $asOf)
      triage(asOf: $asOf, first: $first) {
        ...ItemParts
      }
      putOff(asOf: $asOf) {
        item {
          ...ItemParts
        }
        until
        because {
          text
        }
      }
    }
  `,
  [ItemParts],
);

/** As many as anybody works through at one sitting; more are asked for by forties. */
export const usuallyShown = 40;

/** What stands in somebody's way and is the viewer's to clear. */
export default ({ asOf }: Visit) => asking(TriageQuery, { asOf, first: usuallyShown });

/** What comes after the first forty, from a place on. */
export const RestQuery = graphql(
  `
    query RestOfTriage($asOf: AsOf, $first: Int, $from: Int) {
      triage(asOf: $asOf, first: $first, from: $from) {
        ...ItemParts
      }
    }
  `,
  [ItemParts],
);
export type Rest = VariablesOf<typeof RestQuery>;

export type TriageItem = ResultOf<typeof TriageQuery>['triage'][number];
export type TriageBlocker = NonNullable<TriageItem['blocker']>;
export type PutOffItem = ResultOf<typeof TriageQuery>['putOff'][number];
