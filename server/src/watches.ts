import type { Logger } from 'pino';
import type { App } from './app.ts';
import { noteBreaches } from './breaches/note-breaches.ts';
import { keepPolicy } from './privacy/keep-policy.ts';
import { Watch } from './watch.ts';

const day = 86_400_000;
const minute = 60_000;

/** What Cairn looks after by itself: what is to be forgotten, and, unless told not to, whose clock is over. */
export function watchesOf(app: App, logger: Logger, notesBreaches: boolean): readonly Watch[] {
  const failing = (message: string) => (error: Error) => logger.error({ err: error }, message);
  const forgets = new Watch(
    () => keepPolicy(app, (message) => logger.warn(message)),
    day,
    failing('What is to be forgotten could not be; it is tried again.'),
  );
  if (!notesBreaches) return [forgets];
  const notes = new Watch(
    () => noteBreaches(app),
    minute,
    failing('Clocks that are over could not be noted; it is tried again.'),
  );
  return [forgets, notes];
}
