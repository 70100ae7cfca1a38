import { graphql } from '../../app/graphql.ts';
import { asking, type Visit } from '../../app/page-query.ts';
import { LearningParts } from './learning-parts.ts';

const LearningsQuery = graphql(
  `
    query Learnings($text: String, $tag: String, $orderBy: LearningOrder, $asOf: AsOf) {
      moment(asOf: $asOf) {
        organisation {
          timeZone
        }
      }
      learningTags(asOf: $asOf) {
        tag
        count
      }
      learnings(text: $text, tag: $tag, orderBy: $orderBy, first: 100, asOf: $asOf) {
        totalCount
        edges {
          node {
            ...LearningParts
          }
        }
      }
    }
  `,
  [LearningParts],
);

/** The log of learnings, narrowed and ordered as the address says. */
export default ({ asOf, search }: Visit) =>
  asking(LearningsQuery, {
    text: search.words,
    tag: search.tag,
    orderBy: search.order === 'reach' ? ('REACH' as const) : ('NEWEST' as const),
    asOf,
  });
