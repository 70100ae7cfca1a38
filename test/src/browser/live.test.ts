import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cairnInBrowser } from './harness/cairn-in-browser.ts';
import { objectiveRead } from './harness/check-ins.ts';
import { type Line, lineTo } from './harness/line.ts';

const cairn = cairnInBrowser();

/** Longest until somebody else's check-in stands on an open page, in milliseconds. */
const soon = 1_000;

let objectiveId: string;
let line: Line;
beforeAll(async () => {
  line = await lineTo(cairn.address);
  objectiveId = (await objectiveRead(cairn, 'New grocers reach')).id;
});
afterAll(() => line.close());

/** Sends a check-in from a browser of its own, and answers when the server had taken it. */
async function checkIn(value: string): Promise<number> {
  const desk = await cairn.open(`/check-in?objective=${objectiveId}`);
  const open = desk.getByRole('region', { name: /^Key result/ });
  await open.getByRole('textbox', { name: /^Today/ }).fill(value);
  await desk.keyboard.press('Control+Enter');
  await desk.getByText('Check-in sent, three key results.').waitFor();
  return performance.now();
}

const pages = [
  ['the objectives page', () => '/objectives'],
  ['the objective page', () => `/objectives/${objectiveId}`],
] as const;

/** Opens a page as somebody else, over the line, and answers once its stream of changes has begun. */
async function watch(path: string): Promise<Page> {
  const page = await (
    await cairn.visit({ lookAs: 'Dev Ramanathan', baseURL: line.address })
  ).newPage();
  const begun = streamBegins(page);
  await page.goto(path);
  await page.getByText('Grocers who place a first order').first().waitFor();
  await begun;
  return page;
}

const streamBegins = (page: Page) =>
  page.waitForResponse((response) =>
    (response.request().postData() ?? '').includes('"documentId":"Changes.'),
  );

/** Answers how long the page took to show it, in milliseconds. */
async function shownAfter(page: Page, value: string, since: number): Promise<number> {
  await page.getByRole('main').getByText(value).first().waitFor();
  return performance.now() - since;
}

test.each(pages)('%s shows another’s check-in within a second', async (name, path) => {
  const value = name === 'the objectives page' ? '45.3' : '45.5';
  const page = await watch(path());
  const taken = await checkIn(value);
  expect(await shownAfter(page, value, taken)).toBeLessThanOrEqual(soon);
});

test.each(pages)('%s does so again after its stream was cut and resumed', async (name, path) => {
  cairn.expectComplaint(/Failed to load resource: net::ERR_/);
  const [missed, next] = name === 'the objectives page' ? ['45.6', '45.7'] : ['45.8', '45.9'];
  const page = await watch(path());
  line.cut();
  await page.getByText('The connection is gone.').waitFor();
  await checkIn(missed!);
  expect(await page.getByRole('main').getByText(missed!).count()).toBe(0);

  const resumed = streamBegins(page);
  line.mend();
  await resumed;
  const backAt = performance.now();
  expect(await shownAfter(page, missed!, backAt)).toBeLessThanOrEqual(soon);
  await page.getByText('The connection is gone.').waitFor({ state: 'hidden' });

  const taken = await checkIn(next!);
  expect(await shownAfter(page, next!, taken)).toBeLessThanOrEqual(soon);
});
