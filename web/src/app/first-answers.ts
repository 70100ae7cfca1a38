import { answers, keyed } from './answers.ts';
import { type FrameData, FrameQuery } from './frame-query.ts';
import type { PageQuery } from './page-query.ts';
import { pageAt } from './pages.ts';
import { post } from './post.ts';
import { dayOf, parseSearch, pastDay } from './search-params.ts';

/** The answers of this tab. Another viewer begins with a new page, so none is shared. */
export const tabAnswers = answers(post);

const queries = import.meta.glob<PageQuery>('../features/*/*-query.ts', {
  eager: true,
  import: 'default',
});

/**
 * Asks what the frame and then the page at an address ask first, while their code is still on its
 * way. The page's question waits for the frame's answer, so that it is not older than the position
 * from which changes are followed. A page without a query file asks by itself.
 */
export async function askAhead({ pathname, search }: Location): Promise<void> {
  const { page, objectiveId = '' } = pageAt(pathname) ?? {};
  const query = queries[`../features/${page?.replace(/-page$/, '-query')}.ts`];
  const said = parseSearch(search);
  const day = dayOf(said.asOf);
  const frame = keyed(FrameQuery, { asOf: day ? { day } : undefined });
  const { data } = await tabAnswers.askAhead(frame.key, frame.question);
  const { viewer, now } = (data ?? {}) as Partial<FrameData>;
  if (!viewer || !now || !query) return;
  const past = pastDay(day, now.day);
  const { key, question } = keyed(
    ...query({
      viewerId: viewer.person.id,
      asOf: past ? { day: past } : undefined,
      search: said,
      objectiveId,
    }),
  );
  await tabAnswers.askAhead(key, question);
}
