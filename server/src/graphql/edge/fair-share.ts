import { MemoryStore, type Options } from 'express-rate-limit';
import { type GraphQLError, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { minute, type Rates } from '../../rates.ts';
import { edgeError } from '../edge-error.ts';
import type { RequestContext } from '../request-context.ts';
import { UnderWay } from './under-way.ts';
import { tellingWhenOver } from './when-over.ts';

/**
 * Keeps one person from taking the server for themselves: so many operations and commands a minute,
 * so many at once, so many streams. Whoever is not signed in is answered nothing that costs, and is
 * counted by address, before this.
 */
export function useFairShare(rates: Rates): Plugin {
  const operations = aMinute();
  const commands = aMinute();
  const atOnce = new UnderWay(rates.atOnce);
  const streams = new UnderWay(rates.streams);
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(async (args) => {
        const who = (args.contextValue as RequestContext).maybeViewerId;
        if (who === undefined) return executeFn(args);
        await count(operations, who, rates.operations, tooManyOperations);
        const asked = getOperationAST(args.document, args.operationName)?.operation;
        if (asked === 'mutation') await count(commands, who, rates.commands, tooManyCommands);
        const done = atOnce.begin(who);
        if (!done) throw tooManyAtOnce();
        try {
          return await executeFn(args);
        } finally {
          done();
        }
      });
    },
    onSubscribe({ subscribeFn, setSubscribeFn }) {
      setSubscribeFn(async (args) => {
        const { maybeViewerId: who, signal } = args.contextValue as RequestContext;
        if (who === undefined) return subscribeFn(args);
        await count(operations, who, rates.operations, tooManyOperations);
        const done = streams.begin(who);
        if (!done) throw tooManyStreams();
        // A client that vanishes ends the request; one that is served to the end, the stream.
        signal?.addEventListener('abort', done, { once: true });
        return tellingWhenOver(() => subscribeFn(args), done);
      });
    },
  };
}

function aMinute(): MemoryStore {
  const store = new MemoryStore();
  store.init({ windowMs: minute } as Options);
  return store;
}

async function count(
  store: MemoryStore,
  who: string,
  most: number,
  refusal: (seconds: number) => GraphQLError,
): Promise<void> {
  const { totalHits, resetTime } = await store.increment(who);
  if (totalHits <= most) return;
  throw refusal(Math.max(1, Math.ceil(((resetTime?.getTime() ?? 0) - Date.now()) / 1_000)));
}

const refused = (message: string, remedy: string, seconds: number) =>
  edgeError('TOO_MANY_REQUESTS', message, 429, {
    remedy,
    headers: { 'retry-after': String(seconds) },
  });

const tooManyOperations = (seconds: number) =>
  refused(
    'More was asked in your name within a minute than Cairn answers.',
    again(seconds),
    seconds,
  );

const tooManyCommands = (seconds: number) =>
  refused(
    'More was sent in your name within a minute than Cairn takes. This was not recorded.',
    again(seconds),
    seconds,
  );

const tooManyAtOnce = () =>
  refused('Cairn is still working on what was asked in your name.', again(1), 1);

const tooManyStreams = () =>
  refused(
    'Cairn is open in too many tabs to keep each up to date.',
    'Close some of them; this one follows once there is room.',
    10,
  );

const again = (seconds: number) =>
  seconds === 1 ? 'Try again in a second.' : `Try again in ${seconds} seconds.`;
