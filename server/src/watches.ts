import type { Logger } from 'pino';
import type { App } from './app.ts';
import { noteBreaches } from './breaches/note-breaches.ts';
import { keepPolicy } from './privacy/keep-policy.ts';
import { Watch } from './watch.ts';

const day = 86_400_000;
const minute = 60_000;

/**
 * What Cairn looks after by itself: what is to be forgotten, which sessions are over, and, unless
 * told not to, whose clock is.
 */
export function watchesOf(app: App, logger: Logger, notesBreaches: boolean): readonly Watch[] {
  const { identity } = app;
  const watch = (look: () => Promise<unknown>, pauseMs: number, failed: string) =>
    new Watch(look, pauseMs, (error) => logger.error({ err: error }, failed));
  const watches = [
    watch(
      () => keepPolicy(app, (message) => logger.warn(message)),
      day,
      'What is to be forgotten could not be; it is tried again.',
    ),
  ];
  if (identity)
    watches.push(
      watch(
        async () => identity.accounts.forgetOver(),
        day,
        'Sessions that are over could not be removed; it is tried again.',
      ),
    );
  if (notesBreaches)
    watches.push(
      watch(
        () => noteBreaches(app),
        minute,
        'Clocks that are over could not be noted; it is tried again.',
      ),
    );
  return watches;
}
