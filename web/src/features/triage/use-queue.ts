import { useCallback, useState } from 'react';
import { useMoment } from '../../app/use-moment.ts';
import { useSearch } from '../../app/use-search.ts';
import { type TriageItem, usuallyShown } from './triage-query.ts';

export interface WholeQueue {
  /** What has been read of it, each once. */
  readonly items: readonly TriageItem[];
  /** Where each of the further forties begins. */
  readonly begins: readonly number[];
  readonly onRead: (from: number, items: readonly TriageItem[]) => void;
  readonly showMore: () => void;
}

/** The first forty, and as many forties after them as the address says. */
export function useQueue(first: readonly TriageItem[]): WholeQueue {
  const { day } = useMoment();
  const [{ shown }, change] = useSearch();
  const [read, setRead] = useState<Readonly<Record<string, readonly TriageItem[]>>>({});
  const wanted = Math.min(mostShown, Number(shown) || 0);
  const begins: number[] = [];
  for (let from = usuallyShown; from < wanted; from += usuallyShown) begins.push(from);
  const onRead = useCallback(
    (from: number, items: readonly TriageItem[]) =>
      setRead((before) => ({ ...before, [`${day} ${from}`]: items })),
    [day],
  );
  const all = [...first, ...begins.flatMap((from) => read[`${day} ${from}`] ?? [])];
  // What moved up while the forties were read stands in two of them.
  const items = [...new Map(all.toReversed().map((item) => [item.id, item])).values()].toReversed();
  const showMore = () =>
    change({ shown: String((begins.length + 2) * usuallyShown) }, { replace: true });
  return { items, begins, onRead, showMore };
}

/** What nobody works through, however the address asks for it. */
const mostShown = 2_000;
