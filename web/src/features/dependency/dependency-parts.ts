import { type FragmentOf, graphql } from '../../app/graphql.ts';

/** All that is told of a dependency, and what the viewer may do about it. */
export const DependencyParts = graphql(`
  fragment DependencyParts on Dependency {
    id
    what {
      text
    }
    why {
      text
    }
    criticality
    neededBy
    firstNeededBy
    stage
    look
    move
    clock {
      text
      gone
      isOver
    }
    team {
      id
      name
      members {
        role
        person {
          name
        }
      }
    }
    couldRestOn {
      id
      statement {
        text
      }
    }
    restsOn {
      id
      statement {
        text
      }
    }
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
    keyResults {
      id
      name {
        text
      }
    }
    blocker {
      id
      what {
        text
      }
      viewerCanResolve
    }
    requestedBy {
      name
    }
    requestedAt
    offer {
      by {
        name
      }
      on
      what {
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
      because {
        text
      }
      instead {
        text
      }
    }
    promisedOn
    lastPromisedOn
    firstPromisedOn
    slips {
      from
      to
      because {
        text
      }
    }
    delivered {
      by {
        name
      }
      on
      note {
        text
      }
    }
    returns {
      because {
        text
      }
    }
    takenOn {
      id
      name
    }
    withdrawnBecause {
      text
    }
    viewerCanTakeOn
    viewerCanHandBack
    viewerCanAccept
    viewerCanPromise
    viewerCanOffer
    viewerCanDecline
    viewerCanDeliver
    viewerCanAnswerOffer
    viewerCanVerify
    viewerCanReturn
    viewerCanRevise
    viewerCanWithdraw
  }
`);

export type DependencyTold = FragmentOf<typeof DependencyParts>;
