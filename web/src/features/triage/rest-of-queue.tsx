import { useEffect } from 'react';
import { useAnswer } from '../../app/use-answer.ts';
import { type Rest, RestQuery, type TriageItem, usuallyShown } from './triage-query.ts';

interface RestOfQueueProps {
  readonly asOf: Rest['asOf'];
  /** The place at which it begins, from 0. */
  readonly from: number;
  readonly onRead: (from: number, items: readonly TriageItem[]) => void;
}

/** Reads forty more of the queue, and keeps them true; shows nothing itself. */
export function RestOfQueue({ asOf, from, onRead }: RestOfQueueProps) {
  const { data } = useAnswer(RestQuery, { asOf, from, first: usuallyShown });
  const items = data?.triage;
  useEffect(() => {
    if (items) onRead(from, items);
  }, [items, from, onRead]);
  return null;
}
