import { accepted, type Outcome, type Refusal, refused } from '../../kernel/refusal.ts';
import type { WorldView } from '../../world-view.ts';
import type { PolicyEvent, retained } from './events.ts';
import { quarterOf, quartersBefore } from './quarter.ts';

/** Texts that are kept for a time of their own. */
export type Retained = (typeof retained)[number];

export interface Retention {
  /** Quarters that texts are kept after the one they were written in; for good where absent. */
  readonly quarters: Readonly<Partial<Record<Retained, number>>>;
  /** The first quarter that is still kept; nothing was forgotten where absent. */
  readonly forgottenBefore: Readonly<Partial<Record<Retained, string>>>;
}

/** What two people or one wrote is kept for two years, all else for good. */
export const defaultRetention: Retention = { quarters: { private: 8 }, forgottenBefore: {} };

/** The first quarter that is still kept by the policy; `undefined` where all are. */
export function keptFrom(retention: Retention, texts: Retained, now: number): string | undefined {
  const quarters = retention.quarters[texts];
  return quarters === undefined ? undefined : quartersBefore(quarterOf(now), quarters);
}

/**
 * What the policy asks to be forgotten by now and nobody has noted yet: for each kind of texts the
 * first quarter that is still kept. A log that began later has nothing to forget.
 */
export function quartersToForget(
  world: WorldView,
): readonly { readonly texts: Retained; readonly before: string }[] {
  const retention = world.retention();
  const begun = world.organisation()?.foundedAt;
  if (begun === undefined) return [];
  return (['private', 'open'] as const).flatMap((texts) => {
    const before = keptFrom(retention, texts, world.now);
    if (before === undefined || before <= quarterOf(begun)) return [];
    return before > (retention.forgottenBefore[texts] ?? '') ? [{ texts, before }] : [];
  });
}

/** Notes that quarters are forgotten, if the policy says so by now. */
export function decideForgetting(
  { texts, before }: { readonly texts: Retained; readonly before: string },
  retention: Retention,
  now: number,
): Outcome<readonly PolicyEvent[]> {
  if (before <= (retention.forgottenBefore[texts] ?? '')) return accepted([]);
  const kept = keptFrom(retention, texts, now);
  if (kept === undefined || before > kept) return refused(stillKept);
  return accepted([{ type: 'QuartersForgotten', data: { texts, before } }]);
}

const stillKept: Refusal = {
  code: 'not_ready',
  field: 'before',
  message: 'The policy keeps these quarters.',
  remedy: 'Change how long texts are kept first.',
};
