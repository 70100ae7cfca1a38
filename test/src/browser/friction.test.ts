import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cairnInBrowser } from './harness/cairn-in-browser.ts';
import { objectiveRead } from './harness/check-ins.ts';
import { settled } from './harness/settled.ts';

const cairn = cairnInBrowser();

const leader = { lookAs: 'Ines Carvalho' };
const queue = (page: Page) =>
  page.getByRole('list', { name: 'What stands in somebody’s way, ranked' });
const chosen = (page: Page) => queue(page).getByRole('button', { pressed: true });
const detail = (page: Page) => page.getByRole('main').getByRole('article');

/** The PM's page of an objective, with the form for a blocker opened by its key. */
async function raising(): Promise<Page> {
  const { id } = await objectiveRead(cairn, 'New grocers reach');
  const page = await cairn.open(`/objectives/${id}`);
  await page.getByRole('heading', { level: 2, name: 'In the way' }).waitFor();
  await page.keyboard.press('b');
  await page.getByRole('textbox', { name: 'What stands in the way' }).waitFor();
  return page;
}

test('what a PM raises by B stands in the leader’s open triage, and taking it on shows on the PM’s page', async () => {
  const desk = await cairn.open('/triage', leader);
  await settled(desk);
  const before = await queue(desk).getByRole('listitem').count();

  const page = await raising();
  await page.getByRole('button', { name: 'Raise it' }).click();
  await page.getByText('Say in a sentence what stands in the way.').waitFor();
  const what = 'The street market closes our loading bay';
  await page.getByRole('textbox', { name: 'What stands in the way' }).fill(what);
  await page.getByLabel('How much it matters').selectOption('URGENT');
  await page.getByRole('button', { name: 'Raise it' }).click();
  const line = page.getByRole('listitem').filter({ hasText: what });
  await line.getByText('No next step recorded').waitFor();

  await queue(desk).getByText(what).waitFor();
  expect(await queue(desk).getByRole('listitem').count()).toBe(before + 1);
  await queue(desk).getByRole('button', { name: what }).click();
  await desk.keyboard.press('1');
  await desk.getByText(`Taken on: ${what}.`).waitFor();
  await line.getByText('Ines Carvalho has taken it on').waitFor();

  await desk.keyboard.press('z');
  await line.getByText('Ines Carvalho has taken it on').waitFor({ state: 'detached' });
  await detail(desk)
    .getByRole('button', { name: /^Take on/ })
    .waitFor();
});

test('what two teams wait for at one place is told beside each, and merged once it is the same', async () => {
  const page = await cairn.open('/triage', leader);
  await settled(page);
  const all = await queue(page).getByRole('listitem').count();
  await queue(page)
    .getByRole('button', { name: /^The route engine waits/ })
    .click();
  await detail(page).getByText('Also at File service').waitFor();
  await page.keyboard.press('1');
  await detail(page).getByRole('button', { name: 'It is the same' }).click();
  await page.getByText('Merged. The other one goes on for both.').waitFor();
  await queue(page)
    .getByText(/^The route engine waits/)
    .waitFor({ state: 'detached' });
  expect(await queue(page).getByRole('listitem').count()).toBe(all - 1);
  await queue(page)
    .getByRole('button', { name: /^Lists over 5 MB/ })
    .click();
  expect(await detail(page).getByText('Also at File service').count()).toBe(0);
});

test('a leader goes through the queue by keys: take on, next step, resolve, and the next one is chosen', async () => {
  const page = await cairn.open('/triage', leader);
  await settled(page);
  const all = await queue(page).getByRole('listitem').count();
  await page.keyboard.press('j');
  await page.waitForURL(/item=/);
  const name = await chosen(page).innerText();
  const address = page.url();
  const names = await queue(page).locator('[aria-pressed]').allInnerTexts();
  const next = names[names.indexOf(name) + 1];
  await page.keyboard.press('1');
  await page.getByText(`Taken on: ${name}.`).waitFor();
  await detail(page)
    .getByRole('button', { name: /^Next step/ })
    .waitFor();
  await page.keyboard.press('a');
  await page
    .getByRole('textbox', { name: 'The next step' })
    .fill('Jonas says by noon who goes first');
  await page.getByRole('button', { name: 'Write it down' }).click();
  await page.getByRole('textbox', { name: 'The next step' }).waitFor({ state: 'detached' });
  await detail(page).getByText('Jonas says by noon who goes first').waitFor();
  await page.keyboard.press('2');
  await page.getByRole('button', { name: 'Resolve it' }).click();
  await page.getByText('Say in a sentence what removed it.').waitFor();
  await page
    .getByRole('textbox', { name: 'What removed it' })
    .fill('Files first, routes a week later');
  await page.getByRole('button', { name: 'Resolve it' }).click();
  await queue(page).getByText(name).waitFor({ state: 'detached' });
  expect(await queue(page).getByRole('listitem').count()).toBe(all - 1);
  expect(await chosen(page).innerText()).toBe(next);
  expect(page.url()).toBe(address);
});

test('on a past day the queue stands as it was, and offers no act', async () => {
  const page = await cairn.open('/triage', leader);
  await settled(page);
  await page.keyboard.press('[');
  await page.getByText(/^You are looking at/).waitFor();
  await settled(page);
  expect(await page.getByText(/stood in somebody’s way/).count()).toBe(1);
  expect(
    await detail(page)
      .getByRole('button', { name: /^Take on/ })
      .count(),
  ).toBe(0);
});

test('a part that cannot be fetched says so, and takes nothing of the page with it', async () => {
  const { id } = await objectiveRead(cairn, 'New grocers reach');
  const page = await (await cairn.visit()).newPage();
  cairn.expectComplaint(/Failed to load resource|in-the-way/);
  await page.route('**/assets/in-the-way-*.js', (route) => route.abort());
  await page.goto(`/objectives/${id}`);
  await page.getByText('This part of the page could not be had.').waitFor();
  await page.getByRole('heading', { level: 1, name: /^New grocers reach/ }).waitFor();
  await page.getByRole('heading', { level: 2, name: 'What happened' }).waitFor();
});
