import type { Day } from '../../kernel/calendar.ts';
import type { Prose } from '../../kernel/prose.ts';

/**
 * What one person has put off, set aside or brought back in their triage. Each change hangs on the
 * one before it, so that adding one copies nothing.
 */
export interface TriageList {
  readonly personId: string;
  readonly itemId: string;
  /** Absent once it was brought back. */
  readonly how?: PutOff;
  readonly before?: TriageList;
}

export interface PutOff {
  readonly at: number;
  /** The day on which it comes back; without one it was set aside. */
  readonly until?: Day;
  /** Why it was set aside. */
  readonly because?: Prose;
}

const read = new WeakMap<TriageList, ReadonlyMap<string, PutOff>>();

/** What is put off or set aside, by the ids of its items. */
export function putOffIn(list: TriageList): ReadonlyMap<string, PutOff> {
  const known = read.get(list);
  if (known) return known;
  const last = new Map<string, PutOff | undefined>();
  for (let at: TriageList | undefined = list; at; at = at.before)
    if (!last.has(at.itemId)) last.set(at.itemId, at.how);
  const found = new Map([...last].flatMap(([id, how]) => (how ? [[id, how] as const] : [])));
  read.set(list, found);
  return found;
}
