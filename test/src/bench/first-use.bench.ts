import type { Browser, Page } from 'playwright-core';
import type { RunningCairn } from '../browser/harness/running-cairn.ts';
import { profileAt } from '../browser/harness/shift-clock.ts';
import { percentile } from './figure.ts';
import { inBrowser } from './in-browser.ts';

// What a visitor waits for, as a slow machine on a slow line would have it: processor four times
// slower, 1.6 Mbit/s, 150 ms. Each figure is shown against its budget, which is the ratio to watch:
// `node test/src/bench/first-use.bench.ts`.

const budgets = { paint: 2_500, key: 100 };
const rounds = 5;

async function slowPage(browser: Browser, cairn: RunningCairn): Promise<Page> {
  const context = await profileAt(cairn, browser, { viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return page;
}

/** Largest contentful paint of a cold visit, in milliseconds. */
async function largestPaint(browser: Browser, cairn: RunningCairn, path: string): Promise<number> {
  const page = await slowPage(browser, cairn);
  await page.goto(path);
  await page.waitForTimeout(6_000);
  const paint = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(list.getEntries().at(-1)?.startTime ?? 0),
        ).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await page.context().close();
  return paint;
}

/** Milliseconds from a digit on the confidence scale to the next painted frame, unthrottled. */
async function keyToPaint(browser: Browser, cairn: RunningCairn): Promise<readonly number[]> {
  const page = await (await profileAt(cairn, browser, {})).newPage();
  await page.goto('/check-in');
  await page.getByRole('radio').first().waitFor();
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (entry.name === 'keydown') seen.push(entry.duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  await page.getByRole('radio').nth(5).focus();
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press(String(press % 10));
    await page.waitForTimeout(80);
  }
  const seen = await page.evaluate(() => (window as unknown as { seen: number[] }).seen);
  // What is faster than the observer's 16 ms is not reported, and counts as that.
  return [...seen, ...Array.from({ length: Math.max(0, 60 - seen.length) }, () => 16)];
}

await inBrowser(async (browser, cairn) => {
  for (const path of ['/', '/check-in', '/objectives']) {
    const paints: number[] = [];
    for (let round = 0; round < rounds; round += 1)
      paints.push(await largestPaint(browser, cairn, path));
    const paint = percentile(paints, 0.5);
    console.log(
      `${path.padEnd(12)} largest paint, cold, slow: ${Math.round(paint)} ms, ×${(paint / budgets.paint).toFixed(2)} of the limit`,
    );
  }
  const key = percentile(await keyToPaint(browser, cairn), 0.95);
  console.log(
    `key to paint, p95: ${Math.round(key)} ms, ×${(key / budgets.key).toFixed(2)} of the limit`,
  );
});
