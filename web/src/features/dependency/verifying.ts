import type { CommandOutcome } from '../../app/use-command.ts';

interface Sending {
  readonly verify: () => Promise<CommandOutcome>;
  /** Absent where the blocker stays, or there is none. */
  readonly resolve?: () => Promise<CommandOutcome>;
}

/** What came of it: whether it was verified, and whether nothing is left to be sent. */
export interface Verified {
  readonly isVerified: boolean;
  readonly isDone: boolean;
}

/**
 * Verifies a delivery and resolves the blocker that it removes: two things, each carried out by
 * itself. What was verified before is not sent again, and a blocker that somebody has resolved
 * meanwhile is out of the way, so that sending it all once more is harmless.
 */
export async function verifying(
  isVerified: boolean,
  { verify, resolve }: Sending,
): Promise<Verified> {
  if (!isVerified && !(await verify()).ok) return { isVerified: false, isDone: false };
  if (!resolve) return { isVerified: true, isDone: true };
  const outcome = await resolve();
  return { isVerified: true, isDone: outcome.ok || outcome.refusal.code === 'already_done' };
}
