import type { Browser } from 'playwright-core';
import type { RunningCairn } from '../browser/harness/running-cairn.ts';
import { percentile } from './figure.ts';
import { inBrowser } from './in-browser.ts';
import { type Interaction, printInteractions, timedPage } from './timed-page.ts';

// What a hand waits for once a page is there: from each key and click of a scripted hour to the
// next painted frame, with a processor four times slower; and without that from each key of a
// leader's triage to the next frame, and from a key to the whole next page. Each figure is shown against its limit, which is the ratio to watch:
// `node test/src/bench/interaction.bench.ts`.

const limits = { nextPaint: 150, key: 50, routeChange: 200 };
const rounds = 4;

/** A session as people have it; every step is one interaction, told by what it does. */
async function interactions(
  browser: Browser,
  cairn: RunningCairn,
): Promise<readonly Interaction[]> {
  const { page, devtools, found, step } = await timedPage(browser, cairn);
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

/** A leader's morning: looks through the queue, takes on, puts off, chooses several, takes back. */
async function triageKeys(browser: Browser, cairn: RunningCairn): Promise<readonly Interaction[]> {
  const { page, found, step } = await timedPage(browser, cairn, 'Ines Carvalho');
  const press = (key: string) => () => page.keyboard.press(key);
  await page.goto('/triage');
  await page.waitForTimeout(2_000);
  for (let round = 0; round < rounds; round += 1) {
    for (const key of 'jjjkj') await step('an item on', press(key));
    await step('its first act', press('1'), 1_200);
    await step('taken back', press('z'), 1_200);
    await step('to put off', press('h'));
    await step('put off', press('Enter'), 1_200);
    await step('taken back', press('z'), 1_200);
    for (const key of 'xjx') await step('several chosen', press(key));
    await step('none chosen', press('Escape'));
  }
  await page.context().close();
  return found;
}

/** Milliseconds from `G` and a letter to the other page's heading with its data, unthrottled. */
async function routeChanges(browser: Browser, cairn: RunningCairn): Promise<readonly number[]> {
  const { page } = await timedPage(browser, cairn);
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

await inBrowser(async (browser, cairn) => {
  printInteractions(
    'interaction to next paint, slow processor',
    await interactions(browser, cairn),
    0.98,
    limits.nextPaint,
  );
  printInteractions('key to paint, triage', await triageKeys(browser, cairn), 0.95, limits.key);
  const change = percentile(await routeChanges(browser, cairn), 0.95);
  console.log(
    `warm route change, p95: ${Math.round(change)} ms, ×${(change / limits.routeChange).toFixed(2)} of the limit`,
  );
});
