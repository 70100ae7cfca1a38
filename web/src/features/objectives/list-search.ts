import type { SearchParams } from '../../app/search-params.ts';

const KINDS = ['COMMITTED', 'ASPIRATIONAL'] as const;
const HEALTHS = ['ON_TRACK', 'AT_RISK', 'OFF_TRACK', 'STALE', 'PENDING', 'CLOSED'] as const;
const ORDERS = ['TEAM', 'HEALTH', 'LAST_WORD'] as const;

/** Which objectives are shown and in which order, as it stands in the address. */
export interface ListSearch {
  readonly team: string | undefined;
  readonly cycle: string | undefined;
  readonly owner: string | undefined;
  readonly kind: (typeof KINDS)[number] | undefined;
  readonly health: (typeof HEALTHS)[number] | undefined;
  readonly order: (typeof ORDERS)[number];
}

const word = (value: string) => value.toLowerCase().replaceAll('_', '-');
const said = <Value extends string>(values: readonly Value[], text: string | undefined) =>
  values.find((value) => word(value) === text);

/** Reads the address. What it does not know it takes as not said. */
export function readListSearch(search: SearchParams): ListSearch {
  return {
    team: search.team,
    cycle: search.cycle,
    owner: search.owner,
    kind: said(KINDS, search.kind),
    health: said(HEALTHS, search.health),
    order: said(ORDERS, search.order) ?? 'TEAM',
  };
}

/** A value as the address says it: `at-risk`. The usual order is not said at all. */
export const addressWord = (value: string): string | undefined =>
  value === '' || value === 'TEAM' ? undefined : word(value);

/** What the server is asked for. Absent conditions are left out. */
export function listVariables({ team, cycle, owner, kind, health, order }: ListSearch) {
  return {
    filter: {
      ...(cycle ? { cycleId: cycle } : {}),
      ...(team ? { teamIds: [team] } : {}),
      ...(owner ? { ownerId: owner } : {}),
      ...(kind ? { kind } : {}),
      ...(health ? { health: [health] } : {}),
    },
    orderBy: order,
  };
}

/** Whether the list is narrowed beyond its cycle. */
export const isNarrowed = ({ team, owner, kind, health }: ListSearch): boolean =>
  Boolean(team || owner || kind || health);
