/** By what somebody showed who they are when their session began. */
export type ShownBy =
  | 'password'
  /** A password, and then the code of an app or a spare one. */
  | 'code'
  /** A passkey of which the device made sure who holds it. */
  | 'passkey'
  /** A passkey that whoever has it can use. */
  | 'key'
  | 'provider';

/** What of a request of the library says by what a session begins. */
interface Began {
  readonly path?: string;
  readonly request?: Request | undefined;
  readonly context: { readonly session: { readonly session: object } | null };
}

interface AnsweredByPasskey {
  readonly ctx: { readonly request?: Request | undefined };
  readonly verification: { readonly authenticationInfo: { readonly userVerified: boolean } };
}

const byPath: Readonly<Record<string, ShownBy>> = {
  '/sign-in/email': 'password',
  '/two-factor/verify-totp': 'code',
  '/two-factor/verify-backup-code': 'code',
  '/two-factor/disable': 'password',
};

/**
 * Writes down with each session by what it was begun. A session of which that is not known has
 * shown nothing.
 */
export function sessionsSayHow() {
  // The library tells that the device made sure while it looks at the answer, before the session.
  const sureOf = new WeakSet<Request>();
  return {
    /** The column that holds it, beside those of the library. */
    fields: { shownBy: { type: 'string', required: false, input: false } },

    passkeyAnswered({ ctx, verification }: AnsweredByPasskey): void {
      if (ctx.request && verification.authenticationInfo.userVerified) sureOf.add(ctx.request);
    },

    async begins(_session: object, began: Began | null) {
      return { data: { shownBy: began === null ? undefined : shownBy(began) } };
    },
  } as const;

  function shownBy({ path = '', request, context }: Began): ShownBy | undefined {
    if (path === '/passkey/verify-authentication')
      return request && sureOf.has(request) ? 'passkey' : 'key';
    if (path.startsWith('/callback/')) return 'provider';
    if (Object.hasOwn(byPath, path)) return byPath[path];
    // One that takes another's place, as after a new password, has shown what that one did.
    const before = context.session?.session as { readonly shownBy?: ShownBy } | undefined;
    return before?.shownBy;
  }
}
