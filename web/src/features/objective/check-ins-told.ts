import type { CheckInTold } from './path-item.ts';

interface Said {
  readonly id: string;
  readonly at: string;
  readonly confidence: number;
  readonly correctedBecause: { readonly text: string | null } | null;
}

/** A fall of so many or more is marked. */
const FALL = 2;

/** A check-in on the path is found by its key result and its instant. */
export const placeOf = (keyResultId: string | null, at: string): string =>
  `${keyResultId ?? ''}@${Date.parse(at)}`;

/** What the check-ins of the key results say beyond their events, by their place. */
export function checkInsTold<C extends Said>(
  keyResults: readonly { readonly id: string; readonly checkIns: readonly C[] }[],
): ReadonlyMap<string, CheckInTold & { readonly said: C }> {
  const told = new Map<string, CheckInTold & { readonly said: C }>();
  for (const { id, checkIns } of keyResults) {
    const ordered = checkIns.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
    for (const [place, said] of ordered.entries()) {
      const before = ordered[place - 1];
      const fell = before !== undefined && before.confidence - said.confidence >= FALL;
      told.set(placeOf(id, said.at), {
        said,
        ...(fell ? { fellFrom: before.confidence } : {}),
        ...(said.correctedBecause
          ? { correctedBecause: said.correctedBecause.text ?? 'the reason is no longer kept' }
          : {}),
      });
    }
  }
  return told;
}
