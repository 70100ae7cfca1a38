import type { Health } from '../../components/health.ts';

/** As much of a decision as its state is told from. */
interface Stood {
  readonly stage: string;
  readonly acknowledged: unknown;
  readonly toTell: readonly unknown[];
}

/** `Decided, not told`: where a decision stands, with its shape. */
export function stateOf({ stage, acknowledged, toTell }: Stood): {
  readonly mark: Health;
  readonly words: string;
} {
  switch (stage) {
    case 'MADE':
      return toTell.length > 0
        ? { mark: 'at-risk', words: 'Decided, not told' }
        : { mark: 'closed', words: 'Decided' };
    case 'DECLINED':
      return { mark: 'closed', words: 'Declined' };
    case 'WITHDRAWN':
      return { mark: 'no-word-yet', words: 'Withdrawn' };
    case 'REVERSED':
      return toTell.length > 0
        ? { mark: 'at-risk', words: 'Reversed, not told' }
        : { mark: 'gone-quiet', words: 'Reversed' };
    default:
      return { mark: 'no-word-yet', words: acknowledged ? 'Seen, waits' : 'Waits' };
  }
}

/** The letter by which an option is called: `A`, `B`, `C`. */
export const letterOf = (place: number): string => String.fromCharCode(65 + place);
