import { type FragmentOf, graphql } from '../../app/graphql.ts';

/** All that is told of a decision, and what the viewer may do about it. */
export const DecisionParts = graphql(`
  fragment DecisionParts on Decision {
    id
    stage
    question {
      text
    }
    context {
      text
    }
    decider {
      id
      name
    }
    neededBy
    objectives {
      id
      statement {
        text
      }
      team {
        name
      }
    }
    keyResults {
      id
      name {
        text
      }
      objective {
        id
      }
    }
    stakeholder
    concern {
      text
    }
    replaces {
      id
      question {
        text
      }
    }
    replacedBy {
      id
      question {
        text
      }
    }
    requestedBy {
      id
      name
    }
    requestedAt
    options {
      id
      words {
        text
      }
      expected {
        text
      }
      offeredBy {
        name
      }
      viewerCanTakeBack
    }
    assumptions {
      id
      words {
        text
      }
      held
      isLeftBehind
    }
    reasons {
      id
      why {
        text
      }
      sign {
        text
      }
      watched {
        id
        name {
          text
        }
        objective {
          id
        }
      }
      atOrBelow
      shownSince
      isLeftBehind
    }
    acknowledged {
      at
    }
    declined {
      by {
        name
      }
      at
      because {
        text
      }
      instead {
        text
      }
    }
    withdrawn {
      by {
        name
      }
      at
      because {
        text
      }
    }
    made {
      by {
        name
      }
      at
      option {
        id
        words {
          text
        }
      }
      words {
        text
      }
      because {
        text
      }
      confidence
      reviewOn
    }
    toTell {
      id
      name
    }
    told {
      person {
        id
        name
      }
      at
    }
    toldOfReversal {
      person {
        id
        name
      }
    }
    reviews {
      by {
        name
      }
      at
      cameOfIt {
        text
      }
      stands
    }
    reversed {
      by {
        name
      }
      at
      because {
        text
      }
    }
    clock {
      text
      gone
      isOver
    }
    communicate {
      text
      gone
      isOver
    }
    rank {
      value
    }
    viewerCanAcknowledge
    viewerCanMake
    viewerCanHandOver
    viewerCanWithdraw
    viewerCanOffer
    viewerCanThink
    viewerCanCommunicate
    viewerCanReview
    viewerCanReverse
  }
`);

export type DecisionTold = FragmentOf<typeof DecisionParts>;
