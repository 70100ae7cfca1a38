import { type FragmentOf, graphql } from '../../app/graphql.ts';

/** All that is told of an escalation, and what the viewer may do about it. */
export const EscalationParts = graphql(`
  fragment EscalationParts on Escalation {
    id
    stage
    what {
      text
    }
    ask {
      text
    }
    of {
      id
      name
    }
    objective {
      id
      statement {
        text
      }
      owner {
        id
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
    team {
      name
    }
    customer
    raisedBy {
      id
      name
    }
    onsetAt
    raisedAt
    disclosureLagHours
    firstTold
    waitedForOneOnOne {
      question
    }
    blocker {
      id
      objective {
        id
      }
      what {
        text
      }
    }
    heldBy {
      id
      name
    }
    decided {
      by {
        name
      }
      at
      decision {
        text
      }
      because {
        text
      }
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
    verified {
      by {
        name
      }
      at
    }
    reopened {
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
    verify {
      text
      gone
      isOver
    }
    rank {
      value
    }
    viewerCanAcknowledge
    viewerCanDecide
    viewerCanCommunicate
    viewerCanVerify
    viewerCanReopen
  }
`);

export type EscalationTold = FragmentOf<typeof EscalationParts>;
