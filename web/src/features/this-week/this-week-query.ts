import { graphql, type ResultOf } from '../../app/graphql.ts';
import { asking, type Visit } from '../../app/page-query.ts';
import { AskParts } from '../help/ask-parts.ts';
import { LineParts } from '../triage/line-parts.ts';

const ThisWeekQuery = graphql(
  `
  query ThisWeek($viewerId: ID!, $asOf: AsOf) {
    moment(asOf: $asOf) {
      now
    }
    owned: objectives(filter: { ownerId: $viewerId }, first: 1, asOf: $asOf) {
      totalCount
    }
    triageCount(asOf: $asOf)
    triage(asOf: $asOf, first: 3) {
      ...LineParts
    }
    thisWeek(asOf: $asOf) {
      day
      movedSince
      cycle {
        id
        name
        timeZone
        startsOn
        endsOn
        isClosed
        nextDueAt
      }
      owe {
        dueAt
        overdue
        gone
        objective {
          id
          statement {
            text
          }
          lastWordAt
        }
      }
      unreadContext {
        id
        what {
          text
        }
        author {
          name
        }
        at
      }
      askedOfMe {
        ...AskParts
      }
      askedByMe {
        ...AskParts
      }
      moved {
        ...WeekMovement
      }
      quiet {
        mine
        keyResult {
          id
          name {
            text
          }
          age
          confidence {
            text
          }
          last {
            at
            confidence
          }
          objective {
            id
            team {
              name
            }
            owner {
              name
              awayUntil
            }
          }
        }
      }
      quietBets {
        id
        idea {
          text
        }
        quietDays
        changedAt
        endsOn
        movement
        movementText
        keyResult {
          id
          unit
          name {
            text
          }
          objective {
            id
          }
        }
      }
      questions {
        ...WeekQuestion
      }
    }
  }

  fragment WeekMovement on Movement {
    by
    byText
    towards
    was {
      valueText
      confidence
    }
    is {
      at
      valueText
      confidence
      author {
        name
      }
      note {
        text
      }
    }
    keyResult {
      id
      name {
        text
      }
      objective {
        id
        team {
          id
          name
          parent {
            id
          }
        }
        owner {
          id
          leader {
            id
          }
        }
      }
    }
  }

  fragment WeekQuestion on Question {
    id
    signal
    objectiveId
    keyResultId
    recognition
    question
    evidence {
      name
      value
      source
    }
    explained {
      text
      formula
      filledIn
      terms {
        name
        value
        source
      }
      events
    }
    answers {
      id
      label
    }
    alsoSeenBy
    alsoSeenAfterDays
    viewerCanAnswer
  }
`,
  [AskParts, LineParts],
);

/** Everything the week shows, read at once. */
export default ({ viewerId, asOf }: Visit) => asking(ThisWeekQuery, { viewerId, asOf });

export type Week = ResultOf<typeof ThisWeekQuery>['thisWeek'];
export type WeekMovement = Week['moved'][number];
export type WeekQuiet = Week['quiet'][number];
export type WeekBet = Week['quietBets'][number];
export type WeekQuestion = Week['questions'][number];
