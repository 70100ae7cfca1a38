/** The session is over: to sign in, and from there back to where one was. */
export function toTheDoor(): void {
  const { pathname, search } = window.location;
  if (pathname !== '/sign-in')
    window.location.assign(`/sign-in?to=${encodeURIComponent(pathname + search)}`);
}
