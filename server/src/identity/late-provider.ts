import { oidcProviderId } from './sign-in-settings.ts';

interface Library {
  readonly handler: (request: Request) => Promise<Response>;
  readonly $context: Promise<{ readonly socialProviders: readonly { readonly id: string }[] }>;
}

/**
 * The library asks a provider for its description once, when it is set up, and goes without one that
 * does not answer. This sets it up anew when somebody wants to sign in by a provider that is missing.
 */
export function askingAgain(first: Library, setUp: () => Promise<Library>): Library['handler'] {
  let library = first;
  const isThere = async () =>
    (await library.$context).socialProviders.some(({ id }) => id === oidcProviderId);
  return async (request) => {
    const wantsIt = new URL(request.url).pathname.endsWith('/sign-in/social');
    if (wantsIt && !(await isThere())) library = await setUp();
    return library.handler(request);
  };
}
