import { type FragmentOf, graphql } from '../../app/graphql.ts';

/** An ask for help as every list of asks shows it, with what the viewer may do about it. */
export const AskParts = graphql(`
  fragment AskParts on Ask {
    id
    need {
      text
    }
    of {
      id
      name
    }
    by
    askedBy {
      id
      name
    }
    askedAt
    stage
    objective {
      id
      statement {
        text
      }
    }
    keyResult {
      id
      name {
        text
      }
    }
    acknowledged {
      by {
        id
        name
      }
    }
    given {
      at
      by {
        name
      }
      what {
        text
      }
    }
    declined {
      at
      by {
        name
      }
      because {
        text
      }
      alternative {
        text
      }
    }
    confirmed {
      helped
      words {
        text
      }
    }
    takenBack {
      because {
        text
      }
    }
    clock {
      text
      gone
    }
    viewerCanAcknowledge
    viewerCanGive
    viewerCanConfirm
    viewerCanTakeBack
  }
`);
export type AskRead = FragmentOf<typeof AskParts>;
