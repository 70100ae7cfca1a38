import type { DocumentNode } from 'graphql';
import { type Plugin, _createLRUCache as remembering, type YogaServerOptions } from 'graphql-yoga';
import type { App } from '../../app.ts';
import { visitorOf } from '../../http/visitor.ts';
import { useFairShare } from './fair-share.ts';
import {
  type KnownOperations,
  type MayBringItsOwn,
  useKnownOperations,
} from './known-operations.ts';
import { useOwnPagesOnly } from './own-pages-only.ts';
import { useSizeLimits } from './size-limits.ts';
import { useTimeLimit } from './time-limit.ts';
import { useTypedErrors } from './typed-errors.ts';

export interface EdgeOptions {
  /** What the pages ask. Over a real organisation nothing else is answered. */
  readonly operations?: KnownOperations;
  /** Whose documents of their own are answered all the same: those whose token says so, unless told. */
  readonly mayBringItsOwn?: MayBringItsOwn;
  /** Longest that an operation is worked on, in milliseconds. */
  readonly longestOperation?: number;
}

/** What stands between a request and the resolvers, in the order in which a request meets it. */
export function edgePlugins(app: App, options: EdgeOptions): readonly Plugin[] {
  const { config } = app;
  const { operations = new Map(), mayBringItsOwn = byToken(app) } = options;
  const isDemo = config.mode === 'demo';
  return [
    useTypedErrors(),
    useOwnPagesOnly(),
    useKnownOperations(operations, isDemo ? () => true : mayBringItsOwn),
    ...useSizeLimits({ introspection: isDemo }),
    useTimeLimit(options.longestOperation),
    useFairShare(config.rates),
  ];
}

/** A program asks questions of its own by an access token that was made for it. */
const byToken =
  (app: App): MayBringItsOwn =>
  async ({ headers }) =>
    (await visitorOf(app, headers)).scopes?.has('ask') === true;

type Remembering = Exclude<
  YogaServerOptions<object, object>['parserAndValidationCache'],
  boolean | undefined
>;

/**
 * Documents that were parsed and found valid. Few enough that strangers' ones, each as long as may
 * be, fill some ten megabytes; the pages have half as many. One that cannot be read is not kept.
 */
export const documentsRemembered = (): Remembering => ({
  documentCache: remembering<DocumentNode>({ max: 300 }),
  errorCache: { get: () => undefined, set: () => undefined },
});
