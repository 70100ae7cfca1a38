import type { Browser, CDPSession, Page } from 'playwright-core';
import { percentile } from './figure.ts';
import { inBrowser } from './in-browser.ts';

// What a hand waits for once a page is there: from each key and click of a scripted hour to the
// next painted frame, with a processor four times slower, and from a key to the whole next page
// without that. Each figure is shown against its limit, which is the ratio to watch:
// `node test/src/bench/interaction.bench.ts`.

const limits = { nextPaint: 150, routeChange: 200 };
const rounds = 4;

interface Interaction {
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

async function pageOf(browser: Browser, address: string): Promise<[Page, CDPSession]> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    baseURL: address,
  });
  const page = await context.newPage();
  await page.addInitScript(watchInteractions);
  return [page, await context.newCDPSession(page)];
}

/** A session as people have it; every step is one interaction, told by what it does. */
async function interactions(browser: Browser, address: string): Promise<readonly Interaction[]> {
  const [page, devtools] = await pageOf(browser, address);
  const found: Interaction[] = [];
  const step = async (name: string, act: () => Promise<void>, wait = 600) => {
    await page.evaluate(() => (window as unknown as Seen).interactions.clear());
    await act();
    await page.waitForTimeout(wait);
    const slowest = await page.evaluate(() =>
      Math.max(16, ...(window as unknown as Seen).interactions.values()),
    );
    found.push({ name, milliseconds: slowest });
  };
  const press = (key: string) => () => page.keyboard.press(key);

  await page.goto('/objectives');
  await page.waitForTimeout(2_000);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  for (let round = 0; round < rounds; round += 1) {
    for (const key of ['j', 'j', 'j', 'k']) await step('a row on', press(key));
    await step('a day back', press('['), 1_500);
    await step('back to now', press('t'), 1_500);
    await step('a figure explained', () =>
      page
        .locator('main')
        .getByText(/behind/)
        .first()
        .click(),
    );
    await step('closed', press('Escape'));
    await step('palette', press('Control+k'), 1_000);
    for (const letter of 'groc') await step('a letter sought', press(letter));
    await step('palette closed', press('Escape'));
    for (const letter of 'shwo') {
      await press('g')();
      await step(`to another page, G ${letter}`, press(letter), 1_500);
    }
  }
  await page.goto('/check-in');
  await page.getByRole('radio').nth(5).focus();
  for (const digit of '37562') await step('a confidence', press(digit));
  await page.getByRole('button', { name: 'What changed because of it' }).click();
  await page.waitForTimeout(1_000);
  for (const letter of 'went well') await step('a letter of the note', press(letter));
  await page.context().close();
  return found;
}

/** Milliseconds from `G` and a letter to the other page's heading with its data, unthrottled. */
async function routeChanges(browser: Browser, address: string): Promise<readonly number[]> {
  const [page] = await pageOf(browser, address);
  await page.goto('/');
  await page.waitForTimeout(1_500);
  const taken: number[] = [];
  for (let round = 0; round < rounds; round += 1)
    for (const letter of 'oshw') {
      await page.keyboard.press('g');
      taken.push(
        await page.evaluate(
          (key) =>
            new Promise<number>((resolve) => {
              const before = document.querySelector('h1')?.textContent;
              const start = performance.now();
              const look = () => {
                const heading = document.querySelector('h1')?.textContent;
                const isThere =
                  heading !== before && !document.querySelector('main ul[aria-hidden]');
                if (isThere && document.querySelector('main p')) resolve(performance.now() - start);
                else requestAnimationFrame(look);
              };
              document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
              requestAnimationFrame(look);
            }),
          letter,
        ),
      );
      await page.waitForTimeout(800);
    }
  await page.context().close();
  return taken.slice('oshw'.length);
}

await inBrowser(async (browser, address) => {
  const found = await interactions(browser, address);
  for (const [name, same] of Map.groupBy(found, (one) => one.name)) {
    const times = same.map(({ milliseconds }) => milliseconds);
    const [middle, worst] = [0.5, 1].map((share) => percentile(times, share));
    console.log(`${name.padEnd(24)} median ${middle} ms, worst ${worst} ms, of ${times.length}`);
  }
  const paint = percentile(
    found.map(({ milliseconds }) => milliseconds),
    0.98,
  );
  console.log(
    `interaction to next paint, p98 of ${found.length}, slow: ${paint} ms, ×${(paint / limits.nextPaint).toFixed(2)} of the limit`,
  );
  const change = percentile(await routeChanges(browser, address), 0.95);
  console.log(
    `warm route change, p95: ${Math.round(change)} ms, ×${(change / limits.routeChange).toFixed(2)} of the limit`,
  );
});
