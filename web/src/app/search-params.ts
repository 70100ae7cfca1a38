/** The address's query as plain words: no quotes, no JSON, so that a link can be read and typed. */
export type SearchParams = Readonly<Record<string, string | undefined>>;

export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

/** Starts with `?`; empty when nothing is said. Leaves out what is undefined or empty. */
export function stringifySearch(params: Readonly<Record<string, unknown>>): string {
  const said = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value !== undefined && value !== null && value !== '') said.set(name, String(value));
  }
  // Kept readable: a comma and a colon need no escape in a query.
  const text = said.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return text ? `?${text}` : '';
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The day that `?asOf=` names, or undefined for anything that is not a day of the calendar. */
export function dayOf(asOf: string | undefined): string | undefined {
  if (!asOf || !DAY.test(asOf)) return undefined;
  const at = Date.parse(`${asOf}T00:00:00Z`);
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== asOf ? undefined : asOf;
}

/** Today or later is now, for nothing is known of what comes: the day only where it is past. */
export const pastDay = (day: string | undefined, today: string): string | undefined =>
  day && day < today ? day : undefined;

/** The same path with `asOf` set to `day`, unless it says one itself; unchanged for now. */
export function hrefAt(href: string, day: string | undefined): string {
  if (!day || !href.startsWith('/')) return href;
  const [beforeHash = '', hash] = href.split('#', 2);
  const [path = '', query = ''] = beforeHash.split('?', 2);
  const params = parseSearch(query);
  if ('asOf' in params) return href;
  const search = stringifySearch({ ...params, asOf: day });
  return path + search + (hash === undefined ? '' : `#${hash}`);
}
