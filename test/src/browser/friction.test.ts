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

test('what two teams miss alike is told beside each, and merged once it is the same', async () => {
  const page = await cairn.open('/triage', leader);
  await settled(page);
  const all = await queue(page).getByRole('listitem').count();
  await queue(page)
    .getByRole('button', { name: /^Labels of three farms/ })
    .click();
  await detail(page).getByText('Also at Label printers').waitFor();
  await page.keyboard.press('1');
  await detail(page).getByRole('button', { name: 'It is the same' }).click();
  await page.getByText('Merged. The other one goes on for both.').waitFor();
  await queue(page)
    .getByText(/^Labels of three farms/)
    .waitFor({ state: 'detached' });
  expect(await queue(page).getByRole('listitem').count()).toBe(all - 1);
  await queue(page)
    .getByRole('button', { name: /^Label printers on farms/ })
    .click();
  expect(await detail(page).getByText('Also at Label printers').count()).toBe(0);
});

test('a leader clears a blocker by keys: take on, next step, resolve, and the next one is chosen', async () => {
  const page = await cairn.open('/triage', leader);
  await settled(page);
  const all = await queue(page).getByRole('listitem').count();
  await queue(page)
    .getByRole('button', { name: /^Fresh herbs/ })
    .click();
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
  await page.getByRole('textbox', { name: 'The next step' }).fill('Henrike reads it by noon');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('textbox', { name: 'The next step' }).waitFor({ state: 'detached' });
  await detail(page).getByText('Henrike reads it by noon').waitFor();
  await page.keyboard.press('2');
  await page.getByRole('button', { name: 'Resolve it' }).click();
  await page.getByText('Say in a sentence what removed it.').waitFor();
  await page.getByRole('textbox', { name: 'What removed it' }).fill('Legal found a way to swap');
  await page.getByRole('button', { name: 'Resolve it' }).click();
  await queue(page).getByText(name).waitFor({ state: 'detached' });
  expect(await queue(page).getByRole('listitem').count()).toBe(all - 1);
  expect(await chosen(page).innerText()).toBe(next);
  expect(page.url()).toBe(address);
});

test('what is put off is out of sight until it is brought back, and undone in the order of doing', async () => {
  const page = await cairn.open('/triage', leader);
  await settled(page);
  const rows = () => queue(page).getByRole('listitem').count();
  const all = await rows();
  const putOff = page.getByRole('region', { name: 'Put off' });
  for (const name of [/^Median days from delivery/, /^Nobody has spoken for Makers/]) {
    await queue(page).getByRole('button', { name }).click();
    await page.keyboard.press('h');
    const until = page.getByLabel('Until');
    const day = await until.inputValue();
    await until.fill('');
    await page.getByRole('button', { name: 'Put it off' }).click();
    await page.getByText('Give the day until which it can wait.').waitFor();
    await until.fill(day);
    await page.keyboard.press('Enter');
    await queue(page).getByRole('button', { name }).waitFor({ state: 'detached' });
  }
  expect(await rows()).toBe(all - 2);
  expect(await putOff.getByRole('listitem').count()).toBe(2);
  await page.keyboard.press('z');
  await queue(page)
    .getByRole('button', { name: /^Nobody has spoken for Makers/ })
    .waitFor();
  await page.keyboard.press('z');
  await queue(page)
    .getByRole('button', { name: /^Median days from delivery/ })
    .waitFor();
  await page.getByText(/^Undone: Put off/).waitFor();
  expect(await rows()).toBe(all);
});

test('several are chosen and taken on at once, and handed back by one undo', async () => {
  const page = await cairn.open('/triage', leader);
  await settled(page);
  const taken = queue(page).getByText(/Ines has taken it on/);
  const before = await taken.count();
  const names = [/^Files over 5 MB/, /^Van rotas/];
  for (const name of names) {
    await queue(page).getByRole('button', { name }).click();
    await page.keyboard.press('x');
  }
  const several = page.getByRole('region', { name: 'What is chosen' });
  await several.getByText('Two things chosen').waitFor();
  await page.keyboard.press('1');
  await page.getByText('two things taken on.').waitFor();
  await expect.poll(() => taken.count()).toBe(before + 2);
  await page.keyboard.press('z');
  await expect.poll(() => taken.count()).toBe(before);
});

test('a question is set aside with a reason, which is kept, for oneself', async () => {
  const page = await cairn.open('/triage', leader);
  await settled(page);
  const fall = /^Substitutions disputed by the buyer went from/;
  await queue(page).getByRole('button', { name: fall }).click();
  await page.keyboard.press('3');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Say in a sentence why.').waitFor();
  await page.getByRole('textbox', { name: 'Why' }).fill('Lucia told me why on Tuesday');
  await page.keyboard.press('Control+Enter');
  await queue(page).getByRole('button', { name: fall }).waitFor({ state: 'detached' });
  const putOff = page.getByRole('region', { name: 'Put off' });
  await putOff.getByText('set aside: Lucia told me why on Tuesday').waitFor();
  const reason = putOff.getByText('Lucia told me why on Tuesday', { exact: true });
  const isShut = () => reason.evaluate((words) => words.closest('[inert]') !== null);
  expect(await isShut()).toBe(true);
  await putOff.getByRole('button', { name: 'Show' }).click();
  expect(await isShut()).toBe(false);
  await putOff.getByRole('button', { name: 'Bring it back' }).click();
  await queue(page).getByRole('button', { name: fall }).waitFor();
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
