/** The page to go to once signed in: one of ours, or the first. */
export function returnTo(search: string, origin: string): string {
  const to = new URLSearchParams(search).get('to') ?? '/';
  if (!to.startsWith('/') || !URL.canParse(to, origin)) return '/';
  // As the browser will read it, which leaves tabs and line feeds out and turns slashes around.
  const { origin: leadsTo, pathname, search: query, hash } = new URL(to, origin);
  const isOurs = leadsTo === origin && !/^\/[/\\]/.test(pathname);
  return isOurs && !pathname.startsWith('/sign-in') ? pathname + query + hash : '/';
}
