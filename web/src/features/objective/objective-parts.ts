import { type FragmentOf, graphql } from '../../app/graphql.ts';
import { ExplainedParts, ExplanationParts } from '../explain/explained-parts.ts';
import { GradeParts } from '../objectives/grade-parts.ts';
import { HealthParts } from '../objectives/health-parts.ts';
import { RowParts } from '../objectives/row-parts.ts';

/** A key result as its objective's own page reads it. */
export const FullKeyResultParts = graphql(
  `
    fragment FullKeyResultParts on KeyResult {
      ...RowParts
      ...GradeParts
      isDropped
      blockedSpells {
        from
        to
      }
      interruptions {
        days
        windows {
          from
          to
        }
        expected {
          ...ExplainedParts
        }
        pace {
          words
          why {
            ...ExplanationParts
          }
        }
      }
      barAt
      barText
      chance {
        ...ExplainedParts
      }
      steadiness {
        ...ExplainedParts
      }
      targetChanges {
        at
        fromText
        toText
        learned
        because {
          text
        }
      }
      checkIns(first: 60) {
        edges {
          node {
            id
            at
            valueText
            value
            confidence
            forecastOn
            fallReason
            note {
              text
            }
            learning {
              text
            }
            captured {
              id
            }
            next {
              text
            }
            asks {
              id
              need {
                text
              }
              of {
                id
                name
              }
              by
            }
            correctedBecause {
              text
            }
            viewerCanWithdraw
            viewerCanCorrect
          }
        }
      }
    }
  `,
  [RowParts, GradeParts, ExplainedParts, ExplanationParts],
);
export type FullKeyResult = FragmentOf<typeof FullKeyResultParts>;
export type SaidCheckIn = FullKeyResult['checkIns']['edges'][number]['node'];

/** An objective as its own page reads it. */
export const FullObjectiveParts = graphql(
  `
    fragment FullObjectiveParts on Objective {
      id
      statement {
        text
      }
      firstStatement {
        text
      }
      kind
      bar
      verdict
      learned {
        text
      }
      cycle {
        id
        name
        startsOn
        endsOn
        timeZone
        days
        isClosed
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
      parent {
        id
        statement {
          text
        }
        team {
          id
          name
        }
      }
      supports {
        id
        statement {
          text
        }
        team {
          id
          name
        }
      }
      supportedBy {
        id
        statement {
          text
        }
        team {
          id
          name
        }
      }
      problem {
        id
        statement {
          text
        }
      }
      whoNotices {
        text
      }
      draftedAt
      committedAt
      closedAt
      lastWordAt
      lastWordAge
      viewerCanCheckIn
      viewerCanEdit
      viewerCanClose
      firstContact {
        by
        day
      }
      ...HealthParts
      keyResults(includeDropped: true) {
        ...FullKeyResultParts
      }
      bets {
        id
        idea {
          text
        }
        movement
        movementText
        startsOn
        endsOn
        stage
        because {
          text
        }
        changedAt
        quietDays
        keyResult {
          id
          unit
          decimals
          kind
          name {
            text
          }
        }
      }
      questions {
        id
        signal
        objectiveId
        keyResultId
        whom
        alsoSeenBy
        alsoSeenAfterDays
        recognition
        question
        evidence {
          name
          value
          source
        }
        answers {
          id
          label
        }
        explained {
          ...ExplainedParts
        }
        viewerCanAnswer
      }
    }
  `,
  [HealthParts, FullKeyResultParts, ExplainedParts],
);
export type FullObjective = FragmentOf<typeof FullObjectiveParts>;
export type Bet = FullObjective['bets'][number];
export type Asked = FullObjective['questions'][number];
