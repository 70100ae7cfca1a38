import { type FragmentOf, graphql } from '../../app/graphql.ts';

/** As much of an item as a line of words about it needs; see `rowWords`. */
export const LineParts = graphql(`
  fragment LineParts on TriageItem {
    id
    kind
    toldAt
    fellFrom
    fellTo
    quietDays
    objectives {
      id
      statement {
        text
      }
      team {
        name
      }
      owner {
        name
      }
      ownerAwayUntil
    }
    keyResults {
      id
      name {
        text
      }
    }
    clock {
      text
      gone
      isOver
    }
    blocker {
      kind
      what {
        text
      }
      of {
        id
        name
      }
      raisedBy {
        name
      }
      onsetAt
      takenOn {
        by {
          name
        }
      }
      next {
        by {
          name
        }
        on
      }
      arranged {
        by {
          name
        }
        delivered {
          by {
            name
          }
        }
      }
    }
    dependency {
      what {
        text
      }
      neededBy
      stage
      look
      promisedOn
      slips {
        to
      }
      offer {
        on
      }
      delivered {
        on
      }
      objective {
        team {
          name
        }
      }
      team {
        name
      }
      takenOn {
        name
      }
    }
    decision {
      question {
        text
      }
      neededBy
      stage
      acknowledged {
        at
      }
      toTell {
        id
      }
      decider {
        id
        name
      }
      requestedBy {
        id
        name
      }
    }
    escalation {
      what {
        text
      }
      stage
      customer
      of {
        id
        name
      }
      heldBy {
        id
        name
      }
      raisedBy {
        name
      }
      team {
        name
      }
      onsetAt
    }
    ask {
      need {
        text
      }
      of {
        id
        name
      }
      by
      askedBy {
        name
      }
      keyResult {
        name {
          text
        }
      }
      objective {
        statement {
          text
        }
      }
    }
    question {
      question
      whom
    }
  }
`);
export type TriageLine = FragmentOf<typeof LineParts>;
