import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';

/**
 * Moves every reading of this realm's clock by so many milliseconds; timers run as they did. It
 * refers to nothing outside itself, so it can be handed to a page as it is.
 */
export function shiftClock(by: number): void {
  const Real = Date;
  globalThis.Date = new Proxy(Real, {
    construct: (_, args: []) => (args.length ? new Real(...args) : new Real(Real.now() + by)),
    apply: () => new Real(Real.now() + by).toString(),
    get: (target, name) => (name === 'now' ? () => Real.now() + by : Reflect.get(target, name)),
  });
}

/** A browser profile whose pages have the clock of the Cairn that they look at. */
export async function profileAt(
  { address, clockShift }: { readonly address: string; readonly clockShift: number },
  browser: Browser,
  options: BrowserContextOptions,
): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: address, ...options });
  await context.addInitScript(shiftClock, clockShift);
  return context;
}
