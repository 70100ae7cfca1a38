import { type ExecutionArgs, type GraphQLError, getOperationAST } from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import type { App } from '../app.ts';
import { type Visitor, visitorOf } from '../http/visitor.ts';
import { tellingWhenOver } from './edge/when-over.ts';
import { edgeError } from './edge-error.ts';
import { RequestContext } from './request-context.ts';

/** Hands every resolver the request as Cairn sees it in place of Yoga's own context. */
export function useRequestContext(app: App): Plugin {
  const entered = async ({ contextValue }: ExecutionArgs) => {
    const { request } = contextValue as YogaInitialContext;
    return { request, visitor: await visitorOf(app, request.headers) };
  };
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(async (args) => {
        const { visitor, request } = await entered(args);
        const refused = outOfScope(visitor, args);
        if (refused) return { errors: [refused] };
        const contextValue = new RequestContext(app, visitor, request.signal);
        const answer = await executeFn({ ...args, contextValue });
        contextValue.opened.writeDown();
        return answer;
      });
    },
    onSubscribe({ subscribeFn, setSubscribeFn }) {
      setSubscribeFn(async (args) => {
        const { visitor, request } = await entered(args);
        const refused = outOfScope(visitor, args);
        if (refused) return { errors: [refused] };
        const over = new AbortController();
        const signal = untilSignedOut(app, visitor, request.signal, over.signal);
        const contextValue = new RequestContext(app, visitor, signal);
        return tellingWhenOver(
          () => subscribeFn({ ...args, contextValue }),
          () => over.abort(),
        );
      });
    },
  };
}

/** A stream that is open when its visitor is signed out is closed, not left to run on. */
function untilSignedOut(
  app: App,
  { stands }: Visitor,
  asked: AbortSignal,
  over: AbortSignal,
): AbortSignal {
  if (!app.identity || !stands) return asked;
  const until = AbortSignal.any([asked, over]);
  return AbortSignal.any([asked, app.identity.sessions.endOf(stands, until)]);
}

/** An access token does what its owner gave it to do, and nothing more. */
function outOfScope(
  { scopes }: Visitor,
  { document, operationName }: Pick<ExecutionArgs, 'document' | 'operationName'>,
): GraphQLError | undefined {
  const needed =
    getOperationAST(document, operationName)?.operation === 'mutation' ? 'write' : 'read';
  if (!scopes || scopes.has(needed)) return undefined;
  return edgeError('OUT_OF_SCOPE', `This access token may not ${needed}. Make one that may.`, 403);
}
