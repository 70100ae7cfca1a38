import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cairnInBrowser } from './harness/cairn-in-browser.ts';
import { objectiveRead } from './harness/check-ins.ts';
import { personNamed } from './harness/people.ts';
import { settled } from './harness/settled.ts';

const cairn = cairnInBrowser();

const weekOf = async (page: Page) => {
  await settled(page);
  return page.getByRole('main').innerText();
};

test('looking as a leader makes this week another', async () => {
  const page = await cairn.open('/');
  const asPm = await weekOf(page);
  expect(asPm).toContain('Start the check-in');
  const demo = page.getByRole('complementary', { name: 'Demo' });
  await demo.getByRole('button', { name: 'Maren Solberg' }).press('Enter');
  await page.getByRole('menuitem', { name: /^Ines Carvalho/ }).press('Enter');
  await demo.getByRole('button', { name: 'Ines Carvalho' }).waitFor();
  const asLeader = await weekOf(page);
  expect(asLeader).not.toBe(asPm);
  expect(asLeader).not.toContain('Start the check-in');
  const headings = await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts();
  expect(headings[0]).toBe('In somebody’s way');
  expect(headings[1]).toMatch(/^Moved since/);
  await page.reload();
  await demo.getByRole('button', { name: 'Ines Carvalho' }).waitFor();
});

test('a leader is told whose word a check-in is, and finds no field to give it in', async () => {
  const { id } = await objectiveRead(cairn, 'New grocers reach');
  const page = await cairn.open(`/check-in?objective=${id}`, { lookAs: 'Ines Carvalho' });
  await page
    .getByText('How this objective stands is for its owner and their team to say.')
    .waitFor();
  const main = page.getByRole('main');
  expect(await main.getByRole('textbox').or(main.getByRole('radio')).count()).toBe(0);
  await main.getByRole('link', { name: 'See the objective' }).click();
  await page.getByRole('heading', { level: 1, name: /^New grocers reach/ }).waitFor();
  expect(await main.getByRole('link', { name: /^Check in/ }).count()).toBe(0);
});

test('a check-in that is refused says why within a second, keeps the words, and records nothing', async () => {
  const before = await objectiveRead(cairn, 'New grocers reach');
  const context = await cairn.visit();
  const page = await context.newPage();
  await page.goto(`/check-in?objective=${before.id}`);
  const value = page.getByRole('textbox', { name: /^Today/ });
  await value.fill('45.2');
  // Looked as somebody else in another tab since: this one still offers the walk of before.
  const ines = await personNamed(cairn, 'Ines Carvalho');
  await context.addCookies([{ name: 'cairn_persona', value: ines.id, url: cairn.address }]);
  await page.keyboard.press('Control+Enter');
  await page.getByText('Not sent.', { exact: true }).waitFor({ timeout: 1_000 });
  const section = page.getByRole('region', { name: /^Key result 1 of 3/ });
  expect(await section.innerText()).toContain('owner');
  expect(await value.inputValue()).toBe('45.2');
  expect(await objectiveRead(cairn, 'New grocers reach')).toEqual(before);
});

test('a coach reads along, and is offered nothing that would be refused', async () => {
  const page = await cairn.open('/decisions', { lookAs: 'Helena Brandt' });
  const main = page.getByRole('main');
  const begins = /^(Ask for|Ask another|Escalate|Write an objective|Raise|New$|Capture)/;
  const { id } = await objectiveRead(cairn, 'New grocers reach');
  for (const place of [
    '/decisions',
    '/objectives',
    '/dependencies',
    '/learnings',
    '/context',
    '/strategy',
    `/objectives/${id}`,
  ]) {
    await page.goto(place);
    await settled(page);
    await main.getByRole('heading', { level: 1 }).waitFor();
    for (const role of ['link', 'button'] as const)
      expect(await main.getByRole(role, { name: begins }).allInnerTexts(), place).toEqual([]);
  }
  await page.keyboard.press('!');
  await page.keyboard.press('b');
  await settled(page);
  expect(new URL(page.url()).pathname).toBe(`/objectives/${id}`);
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Search or do anything' });
  await palette.getByText('Show every key').waitFor();
  for (const act of ['Write an objective', 'Raise a blocker', 'Capture a learning'])
    expect(await palette.getByText(act).count(), act).toBe(0);
});

test('a coach can be told of a decision, and not be asked for it', async () => {
  const page = await cairn.open('/decisions/new', { lookAs: 'Ines Carvalho' });
  const offered = (field: RegExp) =>
    page.getByLabel(field).getByRole('option', { name: 'Helena Brandt' }).count();
  await page.getByRole('option', { name: 'Marta Klein' }).first().waitFor({ state: 'attached' });
  expect(await offered(/^Who decides/)).toBe(0);
  expect(await offered(/^Who has to be told/)).toBe(1);
});
