import { accepted, type Outcome, type Refusal, refused } from '../../kernel/refusal.ts';
import type { WorldView } from '../../world-view.ts';
import type { PolicyEvent, retained } from './events.ts';
import { quarterOf, quartersBefore } from './quarter.ts';

/** Texts that are kept for a time of their own. */
export type Retained = (typeof retained)[number];

export interface Retention {
  /** Quarters that texts are kept after the one they were written in; for good where absent. */
  readonly quarters: Readonly<Partial<Record<Retained, number>>>;
  /** What was noted as forgotten, in the order of the log. */
  readonly forgotten: Readonly<Partial<Record<Retained, readonly Forgotten[]>>>;
}

/** That the time of some quarters was over, by the clock and the policy of when it was noted. */
export interface Forgotten {
  /** The first quarter that was still kept. */
  readonly before: string;
  /** How many quarters after their own texts were kept then. */
  readonly kept: number;
}

/** What two people or one wrote is kept for two years, all else for good. */
export const defaultRetention: Retention = { quarters: { private: 8 }, forgotten: {} };

/** The first quarter that is still kept by the policy; `undefined` where all are. */
export function keptFrom(retention: Retention, texts: Retained, now: number): string | undefined {
  const quarters = retention.quarters[texts];
  return quarters === undefined ? undefined : quartersBefore(quarterOf(now), quarters);
}

/**
 * The first quarter of which texts are not forgotten; `undefined` where none are. A note counts for
 * no more than its own policy says as of now: one that was made while the clock ran ahead takes
 * nothing whose time has not come.
 */
export function forgottenBefore(
  retention: Retention,
  texts: Retained,
  now: number,
): string | undefined {
  const quarter = quarterOf(now);
  return retention.forgotten[texts]
    ?.map(({ before, kept }) => {
      const over = quartersBefore(quarter, kept);
      return before < over ? before : over;
    })
    .reduce((latest, before) => (before > latest ? before : latest));
}

/**
 * Whether a clock says more than the log vouches for: nobody recorded anything in its quarter, nor
 * in the one before. What is done for good because time has passed waits for somebody then.
 *
 * @param now what the clock says, milliseconds since 1970 UTC
 * @param heardAt when somebody last recorded something; see `World.heardAt`
 */
export const runsAhead = (now: number, heardAt: number): boolean =>
  quarterOf(heardAt) < quartersBefore(quarterOf(now), 1);

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
    const done = forgottenBefore(retention, texts, world.now) ?? '';
    return before > done ? [{ texts, before }] : [];
  });
}

/** Notes that quarters are forgotten, if the policy says so by now. */
export function decideForgetting(
  { texts, before }: { readonly texts: Retained; readonly before: string },
  retention: Retention,
  now: number,
): Outcome<readonly PolicyEvent[]> {
  if (before <= (forgottenBefore(retention, texts, now) ?? '')) return accepted([]);
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
