/** `Aspirational, lands at 0.7` */
export const kindWords = (kind: 'COMMITTED' | 'ASPIRATIONAL', bar: number): string =>
  `${kind === 'COMMITTED' ? 'Committed' : 'Aspirational'}, lands at ${bar.toFixed(1)}`;

interface Aimed {
  readonly kind: string;
  readonly baselineText: string | null;
  readonly targetText: string | null;
}

/** What a key result aims at, in a few words: `8.0 % to 20.0 %`, `by 11 Sep`. */
export function aimWords({ kind, baselineText, targetText }: Aimed): string {
  switch (kind) {
    case 'MILESTONE':
      return targetText ? `by ${targetText}` : 'day to set';
    case 'CONTROL':
      return targetText ? `kept within ${targetText}` : 'band to set';
    case 'BASELINE':
      return 'number to find first';
    default:
      if (!targetText) return 'target to set';
      return baselineText ? `${baselineText} to ${targetText}` : `to ${targetText}`;
  }
}
