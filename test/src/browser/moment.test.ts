import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { cairnInBrowser } from './harness/cairn-in-browser.ts';
import { objectiveRead } from './harness/check-ins.ts';
import { settled } from './harness/settled.ts';
import { dayInWords, daysBefore, todayIn } from './harness/today.ts';

const cairn = cairnInBrowser();

let today: string;
beforeAll(async () => {
  today = await todayIn(cairn);
});

const banner = (page: Page, daysAgo: number) =>
  page.getByText(`You are looking at ${dayInWords(daysBefore(today, daysAgo))}.`);
const anyBanner = (page: Page) => page.getByText(/^You are looking at/);
const asOf = (page: Page) => new URL(page.url()).searchParams.get('asOf');
const firstOrders = (page: Page) =>
  page.getByRole('listitem').filter({ hasText: 'Grocers who place a first order' });

test('brackets step by a day, with Shift by a week, and T returns to now', async () => {
  const page = await cairn.open('/objectives');
  await firstOrders(page).getByText('44.8').waitFor();
  const steps = [
    ['[', 1],
    ['Shift+BracketLeft', 8],
    [']', 7],
    ['Shift+BracketLeft', 14],
    ['Shift+BracketRight', 7],
    ['[', 8],
  ] as const;
  for (const [key, daysAgo] of steps) {
    await page.keyboard.press(key);
    await banner(page, daysAgo).waitFor();
    expect(asOf(page)).toBe(daysBefore(today, daysAgo));
  }
  // The word that says 44.8 was given seven days ago.
  await firstOrders(page).getByText('43.1').waitFor();
  expect(await firstOrders(page).getByText('44.8').count()).toBe(0);

  await page.keyboard.press('t');
  await anyBanner(page).waitFor({ state: 'hidden' });
  expect(asOf(page)).toBeNull();
  await firstOrders(page).getByText('44.8').waitFor();
});

test('the calendar leads to a day, and links from there keep it', async () => {
  const page = await cairn.open('/objectives');
  const moment = page.getByRole('group', { name: 'The moment you are looking at' });
  await moment.getByRole('button', { name: /^Now/ }).click();
  const calendar = page.getByRole('dialog', { name: 'Look at another day' });
  await calendar.getByRole('button', { name: 'The month before' }).click();
  const picked = daysBefore(`${today.slice(0, 7)}-01`, 4);
  await calendar.getByRole('button', { name: dayInWords(picked) }).click();
  await page.getByText(`You are looking at ${dayInWords(picked)}.`).waitFor();
  expect(asOf(page)).toBe(picked);
  await page
    .getByRole('navigation', { name: 'Places' })
    .getByRole('link', { name: 'History' })
    .click();
  await page.getByRole('heading', { name: 'History' }).waitFor();
  expect(asOf(page)).toBe(picked);
  await page.getByRole('button', { name: /^Back to now/ }).click();
  await anyBanner(page).waitFor({ state: 'hidden' });
  expect(asOf(page)).toBeNull();
});

test('an address shows the same in another browser', async () => {
  const { id } = await objectiveRead(cairn, 'New grocers reach');
  const day = daysBefore(today, 21);
  for (const path of ['/', '/objectives', `/objectives/${id}`, '/history', '/strategy']) {
    const shown: string[] = [];
    for (let browser = 0; browser < 2; browser += 1) {
      const page = await cairn.open(`${path}?asOf=${day}`);
      await banner(page, 21).waitFor();
      await settled(page);
      shown.push(await page.getByRole('main').innerText());
    }
    expect(shown[0]!.length).toBeGreaterThan(100);
    expect(shown[1], path).toBe(shown[0]);
  }
});

describe('in the past nothing is written', () => {
  test('the walk is there to be read', async () => {
    const page = await cairn.open(`/check-in?asOf=${daysBefore(today, 6)}`);
    await page
      .getByText('A word itself is given now.')
      .or(page.getByText('Nothing was due'))
      .waitFor();
    const main = page.getByRole('main');
    expect(await main.getByRole('textbox').count()).toBe(0);
    expect(await main.getByRole('radio').count()).toBe(0);
    expect(await main.getByRole('button').allInnerTexts()).toEqual([
      expect.stringContaining('Back to now'),
    ]);
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('Enter');
    expect(await page.getByText(/Check-in sent/).count()).toBe(0);
    await main.getByRole('button', { name: /^Back to now/ }).click();
    await page.getByRole('region', { name: 'Key result 1 of 5' }).waitFor();
  });

  test('this week, an objective and the list of objectives offer no act', async () => {
    const { id } = await objectiveRead(cairn, 'New grocers reach');
    const offers =
      /^(Start the check-in|Check in|Confirm|Adjust|Drop|Correct it|Change the|Draw another|Place a bet|Close and|Write an objective|It moved|Goes on)/;
    for (const path of ['/', '/objectives', `/objectives/${id}`]) {
      const now = await cairn.open(path);
      const main = now.getByRole('main');
      const acts = main
        .getByRole('button', { name: offers })
        .or(main.getByRole('link', { name: offers }));
      await acts.first().waitFor();
      await now.keyboard.press('[');
      await banner(now, 1).waitFor();
      await acts.first().waitFor({ state: 'detached' });
      expect(await acts.count(), path).toBe(0);
    }
  });
});
