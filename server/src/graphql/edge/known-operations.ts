import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import type { Plugin } from 'graphql-yoga';
import { z } from 'zod';
import { CannotStart } from '../../cannot-start.ts';
import { edgeError } from '../edge-error.ts';

/** The text of each operation of the pages, by its id. Fixed when they are built. */
export type KnownOperations = ReadonlyMap<string, string>;

/** Whether a request may bring a document that is not on the list. */
export type MayBringItsOwn = (request: Request) => boolean | Promise<boolean>;

const List = z.record(z.string().min(1), z.string().min(1));

/**
 * Reads the list that the build lays beside the pages. Empty where they are not built.
 *
 * @param webFolder folder of the built web application
 * @throws CannotStart for a list that cannot be read
 */
export function readKnownOperations(webFolder: string): KnownOperations {
  const file = join(webFolder, '.known', 'operations.json');
  try {
    return new Map(Object.entries(List.parse(JSON.parse(readFileSync(file, 'utf8')))));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return new Map();
    throw new CannotStart(`${file} cannot be read. Build the pages again.`, { cause });
  }
}

const reload = 'Load the page again. Copy what you have not sent yet, in case it is not kept.';

/** Answers `documentId` with what stands on the list, and other documents only for whom it may. */
export const useKnownOperations = (
  operations: KnownOperations,
  mayBringItsOwn: MayBringItsOwn,
): Plugin =>
  usePersistedOperations({
    getPersistedOperation: (id) => operations.get(id) ?? null,
    extractPersistedOperationId: (params) => {
      const { documentId } = params as { readonly documentId?: unknown };
      return typeof documentId === 'string' ? documentId : null;
    },
    allowArbitraryOperations: mayBringItsOwn,
    customErrors: {
      notFound: () =>
        edgeError(
          'UNKNOWN_OPERATION',
          'This page and the server are not of the same version.',
          400,
          {
            remedy: reload,
          },
        ),
      persistedQueryOnly: () =>
        edgeError('OWN_DOCUMENT', 'Cairn answers what its own pages ask, and nothing else.', 400, {
          remedy: reload,
        }),
      keyNotFound: () =>
        edgeError('BAD_USER_INPUT', 'The request does not say what it asks.', 400, {
          remedy: 'Send a documentId that the server knows, with its variables.',
        }),
    },
  });
