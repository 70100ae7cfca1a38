import { UnknownEvent, UnreadableEvent } from '@cairn/shared/world';
import { CannotStart } from './cannot-start.ts';
import * as fileErrors from './event-store/file-errors.ts';

const expected = [CannotStart, UnknownEvent, UnreadableEvent, ...Object.values(fileErrors)];

/** What a failure prints: the one line that says what to do, or all there is to know. */
export const saidInOneLine = (error: Error, opening: string): string =>
  expected.some((kind) => error instanceof kind)
    ? `${opening} ${error.message}`
    : (error.stack ?? String(error));
