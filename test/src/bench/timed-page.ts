import type { Browser, CDPSession, Page } from 'playwright-core';
import { looksAs } from '../browser/harness/people.ts';
import type { RunningCairn } from '../browser/harness/running-cairn.ts';
import { profileAt } from '../browser/harness/shift-clock.ts';
import { percentile } from './figure.ts';

/** What a hand did, and the milliseconds from it to the next painted frame; 16 at the least. */
export interface Interaction {
  readonly name: string;
  readonly milliseconds: number;
}

interface Seen {
  /** Milliseconds to the next paint of each interaction, by its id. */
  readonly interactions: Map<number, number>;
}

/** Everything slower than 16 ms that the browser reports of keys and clicks. */
const watchInteractions = () => {
  const interactions = new Map<number, number>();
  Object.assign(window, { interactions });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[])
      if (entry.interactionId)
        interactions.set(
          entry.interactionId,
          Math.max(entry.duration, interactions.get(entry.interactionId) ?? 0),
        );
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
};

export interface TimedPage {
  readonly page: Page;
  readonly devtools: CDPSession;
  /** What was timed so far, in order. */
  readonly found: readonly Interaction[];
  /** Times one interaction, and waits for so many milliseconds for what it brings about. */
  step(name: string, act: () => Promise<void>, wait?: number): Promise<void>;
}

/** A page that times what its keys and clicks wait for, looked at by one person of the demonstration. */
export async function timedPage(
  browser: Browser,
  cairn: RunningCairn,
  lookAs?: string,
): Promise<TimedPage> {
  const context = await profileAt(cairn, browser, {
    viewport: { width: 1280, height: 900 },
  });
  await looksAs(context, cairn, lookAs);
  const page = await context.newPage();
  await page.addInitScript(watchInteractions);
  const found: Interaction[] = [];
  return {
    page,
    devtools: await context.newCDPSession(page),
    found,
    async step(name, act, wait = 600) {
      await page.evaluate(() => (window as unknown as Seen).interactions.clear());
      await act();
      await page.waitForTimeout(wait);
      const milliseconds = await page.evaluate(() =>
        Math.max(16, ...(window as unknown as Seen).interactions.values()),
      );
      found.push({ name, milliseconds });
    },
  };
}

/** Prints the interactions by name, and the slowest but a share of them against a limit in milliseconds. */
export function printInteractions(
  what: string,
  found: readonly Interaction[],
  share: number,
  limit: number,
): void {
  for (const [name, same] of Map.groupBy(found, (one) => one.name)) {
    const times = same.map(({ milliseconds }) => milliseconds);
    const [middle, worst] = [0.5, 1].map((part) => percentile(times, part));
    console.log(`${name.padEnd(24)} median ${middle} ms, worst ${worst} ms, of ${times.length}`);
  }
  const slow = percentile(
    found.map(({ milliseconds }) => milliseconds),
    share,
  );
  console.log(
    `${what}, p${share * 100} of ${found.length}: ${slow} ms, ×${(slow / limit).toFixed(2)} of the limit`,
  );
}
