/** What came of taking something back. */
export interface TakenBack {
  readonly ok: boolean;
  /** No answer came: it can be tried again. */
  readonly lost?: boolean;
  /** What the receipt says; left out, that it was undone. */
  readonly words?: string;
}

export interface GivenReceipt {
  /** What was done: `Check-in sent, five key results.` */
  readonly words: string;
  /** Takes it back and says what came of that. Offered for ten seconds, with `Z`. */
  readonly undo?: () => Promise<TakenBack>;
  /** It can be taken back for longer: `Z` takes back one after the other, see `useUndo`. */
  readonly lasting?: boolean;
  /** What to do instead of taking it back, where nothing can: `reverse it`. */
  readonly instead?: string;
  /** Nothing was done that could be taken back; it is only said. */
  readonly onlySaid?: boolean;
}

/** The receipt that stands. */
export interface StandingReceipt {
  readonly id: string;
  readonly words: string;
  readonly onUndo?: (() => void) | undefined;
}

/** Every act of this tab, with what takes it back: one receipt stands at a time. */
export interface Receipts {
  readonly give: (receipt: GivenReceipt) => void;
  readonly standing: () => StandingReceipt | undefined;
  /**
   * Takes back the latest act, or says why that cannot be and that none is left; undefined while a
   * receipt offers its own.
   */
  readonly undoLast: () => (() => void) | undefined;
  /** The receipt has stood for its time. */
  readonly gone: () => void;
  readonly follow: (listener: () => void) => () => void;
}

/** How an act is taken back, or what to do where nothing takes it back. */
export type Taking = Pick<GivenReceipt, 'undo' | 'lasting' | 'instead'>;

interface Act {
  readonly id: string;
  readonly words: string;
  readonly undo: (() => Promise<TakenBack>) | undefined;
  readonly instead: string | undefined;
}

/** Acts that can be taken back one after the other. */
const mostKept = 20;
/** Said where none is kept: each is held in its tab, and only until the page is loaded anew. */
const NOTHING_KEPT =
  'Nothing done in this tab is left to take back: hand back what is taken on, bring back what is put off, reopen on its objective what is resolved.';

export function receipts(newId: () => string): Receipts {
  const listeners = new Set<() => void>();
  let standing: StandingReceipt | undefined;
  let kept: readonly Act[] = [];
  // Each waits for the one before: of one thing, the last act is the first to be taken back.
  let queue: Promise<unknown> = Promise.resolve();

  const stand = (next: StandingReceipt | undefined) => {
    standing = next;
    for (const listener of listeners) listener();
  };
  const say = (words: string, onUndo?: () => void) => stand({ id: newId(), words, onUndo });
  const keep = (act: Act) => {
    kept = [...kept, act].slice(-mostKept);
  };
  const takeBack = (act: Act) => {
    const { id, words, undo } = act;
    kept = kept.filter((each) => each.id !== id);
    say(`Taking back: ${words}`);
    queue = queue.then(async () => {
      const outcome = await undo!();
      if (outcome.ok) return say(outcome.words ?? `Undone: ${words}`);
      const refused = outcome.words ?? `Not undone: ${words}`;
      if (!outcome.lost) return say(refused);
      keep(act);
      say(refused, () => takeBack(act));
    });
  };
  const undoLast = () => {
    const act = kept.at(-1);
    if (!act) return say(NOTHING_KEPT);
    if (act.undo) return takeBack(act);
    kept = kept.slice(0, -1);
    const before = kept.at(-1);
    const next = before?.undo ? ` Z once more takes back the one before: ${before.words}` : '';
    say(`What was told cannot be untold: ${act.instead ?? act.words}${next}`);
  };
  return {
    give: ({ words, undo, lasting = false, instead, onlySaid = false }) => {
      const act = { id: newId(), words, undo, instead: instead && `${instead}.` };
      // Once its ten seconds are over, what does not last is an act like any that was told.
      if (!onlySaid) keep({ ...act, undo: lasting ? undo : undefined });
      say(instead ? `${words} No undo: ${instead}.` : words, undo && (() => takeBack(act)));
    },
    standing: () => standing,
    undoLast: () => (standing?.onUndo ? undefined : undoLast),
    gone: () => stand(undefined),
    follow: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
