import { expect, test } from 'vitest';
import { cairnInBrowser } from './harness/cairn-in-browser.ts';
import { settled } from './harness/settled.ts';
import { choose, chosen, detail, queue } from './harness/triage.ts';

const cairn = cairnInBrowser();

const leader = { lookAs: 'Ines Carvalho' };

test('what J chooses is in sight, however far down it stands', async () => {
  const page = await cairn.open('/triage', leader);
  await settled(page);
  const names = await queue(page).locator('[aria-pressed]').allInnerTexts();
  for (const name of names.slice(1, 15)) {
    await page.keyboard.press('j');
    await expect.poll(() => chosen(page).innerText()).toBe(name);
  }
  const { y, height } = (await chosen(page).boundingBox())!;
  expect(y).toBeGreaterThanOrEqual(0);
  expect(y + height).toBeLessThanOrEqual(900);
});

test('where there is no room beside the queue, J opens the first in its row, then the next', async () => {
  const page = await cairn.open('/triage', { ...leader, viewport: { width: 1024, height: 800 } });
  await settled(page);
  const rows = queue(page).getByRole('listitem');
  expect(await detail(page).count()).toBe(0);
  for (const place of [0, 1]) {
    await page.keyboard.press('j');
    await rows.nth(place).getByRole('article').waitFor();
    await expect.poll(() => detail(page).count()).toBe(1);
  }
});

test('an ask is answered by its keys, and by buttons that show them', async () => {
  const page = await cairn.open('/triage', leader);
  await settled(page);
  await choose(page, /^An introduction to the three/);
  await page.keyboard.press('1');
  await page.getByText(/^Dev Ramanathan knows that you see to it\./).waitFor();
  await detail(page).getByText('Seen to by').waitFor();
  expect(
    await detail(page)
      .getByRole('button', { name: /^I see to it/ })
      .count(),
  ).toBe(0);
  await page.keyboard.press('3');
  await page.getByRole('textbox', { name: 'Why not' }).waitFor();
});

test('a key for which a row has no act says so, and which keys there are', async () => {
  const page = await cairn.open('/triage', leader);
  await settled(page);
  await choose(page, /^Route engine/);
  await page.keyboard.press('h');
  await page.getByText('Past its clock: it can be put off no longer.').waitFor();
  const has = 'What is chosen has 1 (Take on) and 2 (Ask for a decision).';
  for (const key of ['3', 'a']) {
    await page.keyboard.press(key);
    await page.getByText(`${key.toUpperCase()} does nothing here. ${has}`).waitFor();
  }
  // The clock that it shows has time left, the one until somebody is at it has not.
  await choose(page, /^Fresh herbs/);
  await page.keyboard.press('h');
  await page.getByText('Nobody was at it in time: it can be put off no longer.').waitFor();
  // While a form is open, its row says nothing.
  await choose(page, /^Median days/);
  await page.keyboard.press('h');
  await page.getByLabel('Until').waitFor();
  await detail(page).getByRole('heading', { level: 2 }).click();
  await page.keyboard.press('3');
  await page.getByRole('button', { name: /^Cancel/ }).click();
  await page.getByLabel('Until').waitFor({ state: 'detached' });
  expect(await page.getByText(/^3 does nothing here/).count()).toBe(0);

  await choose(page, /^Route engine/);
  await page.keyboard.press('x');
  await page.getByRole('region', { name: 'What is chosen' }).waitFor();
  await page.keyboard.press('h');
  await page.getByText('Past their clocks: they can be put off no longer.').waitFor();
  await page.keyboard.press('2');
  await page.getByText('2 does nothing here. What is chosen has 1 (Take on all).').waitFor();
  await page.keyboard.press('Escape');

  await choose(page, /^Route engine/);
  await page.keyboard.press('2');
  await page.waitForURL(/\/decisions\/new\?objective=/);
});

test('on a past day only the keys that look are told', async () => {
  const page = await cairn.open('/triage', leader);
  await settled(page);
  const keys = page.getByRole('paragraph').filter({ hasText: 'select several' });
  expect(await keys.count()).toBe(1);
  await page.keyboard.press('[');
  await page.getByText(/^You are looking at/).waitFor();
  await settled(page);
  expect(await keys.count()).toBe(0);
});
