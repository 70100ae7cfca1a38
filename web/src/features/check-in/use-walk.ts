import { useCallback, useEffect, useRef, useState } from 'react';
import { DraftKeeper, type Keeping } from './draft-keeper.ts';
import { toSend } from './sending.ts';
import type { Step } from './step.ts';
import { useSending } from './use-sending.ts';
import { startWalk, walk } from './walk.ts';
import { newSendingIds as newIds, type WalkAction, type WalkState } from './walk-state.ts';

export interface Walking {
  readonly state: WalkState;
  readonly act: (action: WalkAction) => void;
  readonly keeping: Keeping;
  readonly takeTheirs: () => void;
  readonly keepMine: () => void;
}

/** A storage that a browser may refuse to hand out at all. */
function storageHere(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  try {
    return window.localStorage;
  } catch {
    const refuse = () => {
      throw new Error('This browser keeps nothing.');
    };
    return { getItem: () => null, setItem: refuse, removeItem: () => undefined };
  }
}

const objectivesOf = (steps: readonly Step[]) => steps.map(({ objective }) => objective.id);

/**
 * The walk as one screen holds it: starts from the kept draft, keeps every change on the device,
 * sends when the last one is kept, follows what others say meanwhile, and can be taken back.
 */
export function useWalk(steps: readonly Step[], viewerId: string, today: string): Walking {
  const [keeper] = useState(
    () => new DraftKeeper(storageHere(), viewerId, crypto.randomUUID(), Date.now),
  );
  const [state, setState] = useState(() =>
    startWalk(steps, keeper.read(objectivesOf(steps)), newIds),
  );
  const [keeping, setKeeping] = useState<Keeping>(() => ({ keptAt: keeper.keptAt }));
  // The state as of now, for acts that follow each other faster than the screen is drawn.
  const current = useRef(state);
  const { send, offerUndo } = useSending(today);

  const act = useCallback(
    function act(action: WalkAction) {
      const before = current.current;
      const after = walk(before, action);
      if (after === before) return;
      current.current = after;
      setState(after);
      if (after.stops !== before.stops) setKeeping(keeper.keep(after.stops));
      if (after.phase === 'sending' && before.phase !== 'sending') {
        void send(toSend(after)).then((outcomes) => {
          act({ type: 'returned', outcomes, at: Date.now() });
          if (!Object.values(outcomes).some(({ kind }) => kind === 'taken')) return;
          // Also what an earlier sending of the same walk got through: one undo takes back all.
          const { stops } = current.current;
          const taken = stops.filter(({ stage }) => stage === 'sent');
          offerUndo(taken, stops.length, (ids) => act({ type: 'takenBack', ids }));
        });
      }
    },
    [keeper, send, offerUndo],
  );

  const known = useRef(steps);
  useEffect(() => {
    if (known.current === steps) return;
    known.current = steps;
    act({ type: 'refreshed', steps, newIds });
  }, [steps, act]);

  useEffect(() => {
    const hear = (event: StorageEvent) => {
      const { stops, phase } = current.current;
      if (phase !== 'walking') return;
      const ours = objectivesOf(stops.map(({ step }) => step));
      const heard = keeper.hear(event.key, event.newValue, ours);
      if (heard.kind === 'sent') act({ type: 'dropped', objectiveId: heard.objectiveId, newIds });
      if (heard.kind !== 'words') return;
      if (document.hasFocus()) return setKeeping({ elsewhereAt: heard.draft.savedAt });
      // Nobody writes here now: this tab simply follows the one that somebody writes in.
      keeper.follow(heard.objectiveId, heard.draft);
      act({ type: 'recovered', kept: heard.draft.stops });
    };
    window.addEventListener('storage', hear);
    return () => window.removeEventListener('storage', hear);
  }, [keeper, act]);

  return {
    state,
    act,
    keeping,
    takeTheirs: () => {
      act({ type: 'recovered', kept: keeper.takeTheirs(current.current.stops) });
      setKeeping({ keptAt: keeper.keptAt });
    },
    keepMine: () => setKeeping(keeper.keepMine(current.current.stops)),
  };
}
