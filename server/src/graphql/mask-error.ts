import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { DiskFull, StoreBusy, StoreStopped } from '../event-store/file-errors.ts';
import { type EdgeCode, edgeError } from './edge-error.ts';
import { inputError } from './input-error.ts';

/** What the store may answer to a write, in words that name no file. */
const storeTroubles: readonly {
  readonly is: new (...given: never[]) => Error;
  readonly code: EdgeCode;
  readonly message: string;
}[] = [
  {
    is: DiskFull,
    code: 'DISK_FULL',
    message:
      'Nothing was recorded: the server has no room left. Keep what you wrote, and tell an administrator.',
  },
  {
    is: StoreBusy,
    code: 'STORE_BUSY',
    message: 'Nothing was recorded: the log is busy. Send it again in a moment.',
  },
  {
    is: StoreStopped,
    code: 'STORE_STOPPED',
    message:
      'The log takes no more writes until the server is started again. Keep what you wrote, and tell an administrator.',
  },
];

/**
 * What leaves the server of an error. What was meant for outside passes; everything else is logged
 * with its cause, once, and answered with what to do and nothing about the inside.
 */
export const maskError =
  (logger: Logger) =>
  (error: unknown): GraphQLError => {
    const badInput = inputError(error);
    if (badInput) return badInput;
    const cause = causeOf(error);
    if (cause === undefined) return error as GraphQLError;
    logger.error({ err: cause, path: pathOf(error) }, 'A request failed unexpectedly.');
    const trouble = storeTroubles.find(({ is }) => cause instanceof is);
    const { code, message } = trouble ?? {
      code: 'UNEXPECTED' as const,
      message:
        'Something went wrong on the server, and it has been noted. Try again; what was sent before is not recorded twice.',
    };
    const { extensions } = edgeError(code, message, trouble ? 503 : 500);
    return new GraphQLError(message, { extensions, path: pathOf(error) });
  };

/** What lies behind an error; `undefined` where it was made for the outside to begin with. */
function causeOf(error: unknown): unknown {
  let at = error;
  while (at instanceof GraphQLError) {
    if (!at.originalError) return undefined;
    at = at.originalError;
  }
  return at ?? new Error('Something threw nothing.');
}

const pathOf = (error: unknown) => (error instanceof GraphQLError ? error.path : undefined);
