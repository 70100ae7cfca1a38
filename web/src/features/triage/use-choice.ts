import { useCallback, useRef, useState } from 'react';
import { useSearch } from '../../app/use-search.ts';
import { type Choice, choiceIn, nextOf } from './choosing.ts';
import type { TriageItem } from './triage-query.ts';

/** What is chosen in the queue, as it stood last. */
interface Chosen {
  readonly choice: Choice;
  readonly item: TriageItem;
  /** The position of the log at which it stood in the queue. */
  readonly seenAt: number;
}

export interface Choosing {
  readonly chosen: Chosen | undefined;
  /** What the address asks for. */
  readonly sought: string | undefined;
  readonly choose: (item: TriageItem | undefined) => void;
  /** Leaves what is gone for what stands in its place. */
  readonly goOn: () => void;
}

/** Holds the choice by its id, follows the address, and keeps what has left as it stood last. */
export function useChoice(
  items: readonly TriageItem[],
  { isNow, position }: { readonly isNow: boolean; readonly position: number },
): Choosing {
  const [{ item: sought }, change] = useSearch();
  const [kept, setKept] = useState<Choice>();
  const ids = items.map(({ id }) => id);
  const choice = choiceIn(ids, { sought, isNow }, kept);
  if (choice !== kept) setKept(choice);

  const known = useRef<Chosen>(undefined);
  const item = items.find(({ id }) => id === choice?.id);
  if (choice && item) known.current = { choice, item, seenAt: position };
  const last = known.current?.item.id === choice?.id ? known.current : undefined;

  const latest = useRef({ ids, choice });
  latest.current = { ids, choice };
  const goOn = useCallback(() => {
    const { ids, choice } = latest.current;
    if (choice?.isGone) setKept(nextOf(ids, choice));
  }, []);
  const choose = (next: TriageItem | undefined) => {
    if (next && choice) setKept({ ...choice, id: next.id, isGone: false });
    change({ item: next?.id }, { replace: true });
  };
  return { chosen: choice && last ? { ...last, choice } : undefined, sought, choose, goOn };
}
