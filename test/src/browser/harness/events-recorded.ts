import { type Asking, ask } from './ask.ts';

/** How many events the log holds that one may read: all that are everybody's, and one's own. */
export async function eventsRecorded(asking: Asking): Promise<number> {
  const { history } = await ask<{ history: { totalCount: number } }>(
    asking,
    '{ history(first: 1) { totalCount } }',
  );
  return history.totalCount;
}
