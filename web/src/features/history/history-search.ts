import type { SearchParams } from '../../app/search-params.ts';
import { EVENT_KINDS, type EventKind, eventKindOf } from './event-kinds.ts';

/** Which events are shown, as it stands in the address. */
export interface HistorySearch {
  readonly kind: EventKind | undefined;
  readonly objectiveId: string | undefined;
  /** Who recorded them. */
  readonly actorId: string | undefined;
  /** The cursor after which the page goes on into the past. */
  readonly before: string | undefined;
}

export const readHistorySearch = (search: SearchParams): HistorySearch => ({
  kind: eventKindOf(search.what),
  objectiveId: search.objective,
  actorId: search.by,
  before: search.before,
});

/** What the server is asked for; conditions that are absent are left out. */
export function historyVariables({ kind, objectiveId, actorId, before }: HistorySearch) {
  return {
    filter: {
      ...(objectiveId ? { objectiveId } : {}),
      ...(actorId ? { actorId } : {}),
      ...(kind ? { types: [...EVENT_KINDS[kind].types] } : {}),
    },
    after: before,
  };
}
