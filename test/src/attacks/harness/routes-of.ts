import type { RealCairn } from '@cairn/server/identity/testing/signed-in-cairn';

export interface FoundRoute {
  /** An address that the route answers. */
  readonly path: string;
  /** In capitals. */
  readonly methods: readonly string[];
}

interface Layer {
  readonly route?: {
    readonly path: string | readonly string[];
    readonly methods: Readonly<Record<string, boolean>>;
  };
  readonly handle?: { readonly stack?: readonly Layer[] };
}

/** Those that a browser can send; of the others HTTP has some thirty. */
const everyMethod = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Every route that the application has, as its own router lists them: one added later is in it too. */
export function routesOf({ http }: { readonly http: RealCairn['http'] }): readonly FoundRoute[] {
  const { stack } = http.router as unknown as { readonly stack: readonly Layer[] };
  return stack.flatMap(routesIn);
}

function routesIn({ route, handle }: Layer): readonly FoundRoute[] {
  if (!route) return handle?.stack?.flatMap(routesIn) ?? [];
  const methods = everyMethod.filter(
    (name) => route.methods._all || route.methods[name.toLowerCase()],
  );
  return [route.path].flat().map((path) => ({ path: filledIn(path), methods }));
}

/** An address in place of a pattern: what is a parameter or a wildcard there is some word here. */
const filledIn = (pattern: string) =>
  pattern.replace(/\{?[:*]\w+\}?/g, 'word').replace(/[{}]/g, '') || '/';
