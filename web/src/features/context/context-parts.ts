import { type FragmentOf, graphql } from '../../app/graphql.ts';

/** Something that was told as every list of it shows it, with what the viewer may do about it. */
export const ContextParts = graphql(`
  fragment ContextParts on SharedContext {
    id
    what {
      text
    }
    objectives {
      id
      statement {
        text
      }
      team {
        name
      }
    }
    author {
      id
      name
    }
    at
    corrected {
      at
      because {
        text
      }
    }
    supersededBy {
      id
      what {
        text
      }
    }
    told
    understandings {
      by {
        name
      }
      meaning {
        text
      }
      isOutdated
    }
    isUnread
    notHeardBy {
      id
      name
    }
    viewerCanUnderstand
    viewerCanCorrect
  }
`);
export type ContextRead = FragmentOf<typeof ContextParts>;
