/** The page to go to once signed in: one of ours, or the first. */
export function returnTo(search: string): string {
  const to = new URLSearchParams(search).get('to') ?? '/';
  // Two slashes, or one and its mirror, would name another site.
  return /^\/(?![/\\])/.test(to) && !to.startsWith('/sign-in') ? to : '/';
}
