/** Something that was found by its words. */
export interface Hit {
  readonly kind: string;
  readonly id: string;
  readonly objectiveId: string | null;
}

const PLACES: Readonly<Record<string, string>> = {
  dependency: '/dependencies',
  decision: '/decisions',
  escalation: '/decisions',
  learning: '/learnings',
};

/** Where it can be seen: a key result on its objective, a person and a team in what they work on. */
export function hitHref({ kind, id, objectiveId }: Hit): string {
  if (kind === 'keyResult' && objectiveId) return `/objectives/${objectiveId}?keyResult=${id}`;
  if (kind === 'person') return `/objectives?owner=${id}`;
  if (kind === 'team') return `/objectives?team=${id}`;
  if (kind === 'context') return '/context';
  const place = PLACES[kind];
  return place ? `${place}?item=${id}` : `/objectives/${objectiveId ?? id}`;
}
