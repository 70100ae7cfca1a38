import type { PrivacyClass } from '@cairn/shared/kernel/field';
import type { Whose } from '@cairn/shared/kernel/whose';
import type { RequestContext } from '../request-context.ts';

/**
 * Who reads what stands under a type or a field. `open` is everybody who is signed in. `carried` is
 * whoever may read the field that it stands in: a clock, a page, a text with its place.
 */
export type Rule<Parent = never> = 'open' | 'carried' | ClosedRule<Parent>;

/** Not everybody's. To those who may not read it, it is answered as if it were not there. */
export type ClosedRule<Parent = never> = OfPeople<Parent> | OfEach<Parent>;

interface OfPeople<Parent> {
  readonly privacy: Exclude<PrivacyClass, 'open'>;
  /** Whose it is, in words for docs/who-reads-what.md. */
  readonly whose: string;
  /** Whose it is now, whichever moment is looked at. */
  readonly of: (parent: Parent, context: RequestContext) => Whose;
}

/** Each has a class of its own. */
interface OfEach<Parent> {
  readonly privacy: 'each';
  readonly whose: string;
  readonly may: (parent: Parent, context: RequestContext) => boolean;
}

/**
 * Who is answered at the root of an operation: everybody who is signed in (`open`), everybody who is
 * signed in about themselves alone (`self`), or whoever asks (`anybody`).
 */
export type RootRule = 'open' | 'self' | 'anybody';

export const isClosed = (rule: unknown): rule is ClosedRule<unknown> =>
  typeof rule === 'object' && rule !== null;

/** Whether the one who asks may read what is ruled so. */
export const passes = (
  rule: ClosedRule<unknown>,
  parent: unknown,
  context: RequestContext,
): boolean =>
  rule.privacy === 'each'
    ? rule.may(parent, context)
    : context.reader.mayRead(rule.privacy, rule.of(parent, context));
