import { createHmac } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import { symmetricDecrypt } from 'better-auth/crypto';

type Hooked = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

/** For how long the app shows a code, in milliseconds. */
const period = 30_000;

/** Further from now than the library takes a code, so that none it takes is missed here. */
const furthest = 2;

/**
 * Takes a code of the authenticator app once. The library looks whether a code is right; this
 * looks of which half minute it is, and lets none through that is of the last one that was taken
 * or before it. A right code is spent even where its attempt is over or the factor is locked. What
 * was taken last is kept beside the secret, so it outlives a restart and ends with it.
 */
export function codesOpenOnce(file: DatabaseSync) {
  return {
    id: 'codes-open-once',
    schema: {
      twoFactor: {
        fields: {
          takenStep: { type: 'number', required: false, input: false, returned: false },
        },
      },
    },
    hooks: {
      before: [
        {
          matcher: ({ path }) => path === '/two-factor/verify-totp',
          handler: createAuthMiddleware(async (context) => {
            const personId = await whoGives(context);
            const { code } = (context.body ?? {}) as { code?: unknown };
            if (personId === undefined || typeof code !== 'string') return;
            const { secret: sealed } =
              file.prepare('SELECT secret FROM twoFactor WHERE userId = ?').get(personId) ?? {};
            if (sealed === undefined) return;
            const key = context.context.secretConfig;
            const step = stepOf(code, await symmetricDecrypt({ key, data: sealed as string }));
            // What is of no step is not right, which the library says, and counts.
            if (step === undefined) return;
            // Looked at and written in one statement: of two that come together one is late.
            const taken = file
              .prepare(
                'UPDATE twoFactor SET takenStep = ?1 WHERE userId = ?2 AND coalesce(takenStep, 0) < ?1',
              )
              .run(step, personId);
            if (taken.changes === 0) throw new APIError('UNAUTHORIZED', { code: 'CODE_TAKEN' });
          }),
        },
      ],
    },
  } satisfies BetterAuthPlugin;
}

/** Whoever switches the factor on, or has given the password and is asked for the code. */
async function whoGives(context: Hooked): Promise<string | undefined> {
  const session = await getSessionFromCtx(context);
  if (session) return session.user.id;
  const { secret, internalAdapter, createAuthCookie } = context.context;
  const attempt = await context.getSignedCookie(createAuthCookie('two_factor').name, secret);
  return attempt ? (await internalAdapter.findVerificationValue(attempt))?.value : undefined;
}

/** The latest half minute around now of which a code is. */
function stepOf(code: string, secret: string): number | undefined {
  const now = Math.floor(Date.now() / period);
  for (let step = now + furthest; step >= now - furthest; step -= 1)
    if (codeAt(step, secret) === code) return step;
  return undefined;
}

/** The code of a half minute (RFC 6238); the library says only whether one is right, not which. */
function codeAt(step: number, secret: string): string {
  const moment = Buffer.alloc(8);
  moment.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', secret).update(moment).digest();
  const number = mac.readUInt32BE(mac.at(-1)! & 15) & 0x7fff_ffff;
  return String(number % 1_000_000).padStart(6, '0');
}
