import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cairnInBrowser } from './harness/cairn-in-browser.ts';
import { settled } from './harness/settled.ts';
import { actAs, choose, chosen, detail, itemOf, queue } from './harness/triage.ts';

const cairn = cairnInBrowser();

const leader = { lookAs: 'Ines Carvalho' };
const rows = (page: Page) => queue(page).getByRole('listitem').count();

const escalates = (what: string) =>
  actAs(cairn.address, 'Magda Nowak', 'raiseEscalation', {
    escalationId: randomUUID(),
    what,
    ask: 'Somebody who decides today',
    severity: 'URGENT',
  });

test('what arrives above what is chosen moves neither the choice nor what is half written', async () => {
  const page = await cairn.open('/triage', leader);
  await settled(page);
  await choose(page, /^Median days from delivery/);
  await page.keyboard.press('h');
  await page.keyboard.press('Enter');
  await queue(page)
    .getByText(/^Median days/)
    .waitFor({ state: 'detached' });
  const name = await chosen(page).innerText();
  await page.keyboard.press('3');
  const why = page.getByRole('textbox', { name: 'Why' });
  await why.fill('We spoke about');
  const before = await rows(page);
  await escalates('The cold chain has broken');
  await queue(page)
    .getByRole('button', { name: /^The cold chain has broken/ })
    .waitFor();
  expect(await rows(page)).toBe(before + 1);
  expect(await chosen(page).innerText()).toBe(name);
  expect(await why.inputValue()).toBe('We spoke about');
  await page.getByText(`${before + 1} things stand in somebody’s way.`).waitFor();
});

test('what somebody clears under one’s eyes says who did what, and keeps what was half written', async () => {
  const page = await cairn.open('/triage', leader);
  await settled(page);
  const blockerId = await itemOf(cairn.address, 'Ines Carvalho', 'Labels of three farms');
  await choose(page, /^Labels of three farms/);
  await page.keyboard.press('1');
  await detail(page)
    .getByRole('button', { name: /^Next step/ })
    .waitFor();
  await page.keyboard.press('a');
  const step = page.getByRole('textbox', { name: 'The next step' });
  await step.fill('Ring the farms');
  await actAs(cairn.address, 'Magda Nowak', 'resolveBlocker', { blockerId, how: 'Tape holds.' });
  await detail(page).getByText('Magda Nowak has resolved it.').waitFor();
  await detail(page).getByText('Tape holds.').waitFor();
  expect(
    await queue(page)
      .getByText(/^Labels/)
      .count(),
  ).toBe(0);
  expect(await chosen(page).count()).toBe(0);
  await page.keyboard.press('Control+Enter');
  await detail(page)
    .getByText(/The blocker was resolved\./)
    .waitFor();
  expect(await step.inputValue()).toBe('Ring the farms');
  await page.getByRole('button', { name: 'Go on' }).click();
  await chosen(page).waitFor();
  expect(await detail(page).getByText('Magda Nowak').count()).toBe(0);
});

test('with nothing half written, nothing is offered on what is gone, and J goes on', async () => {
  const page = await cairn.open('/triage', leader);
  await settled(page);
  await escalates('The scales of the depot are wrong');
  const escalationId = await itemOf(cairn.address, 'Ines Carvalho', 'The scales of the depot');
  await choose(page, /^The scales of the depot/);
  await detail(page)
    .getByRole('button', { name: /^I am at it/ })
    .waitFor();
  await actAs(cairn.address, 'Henrike Vos', 'acknowledgeEscalation', { escalationId });
  await detail(page).getByText('Henrike Vos is at it.').waitFor();
  expect(
    await detail(page)
      .getByRole('button', { name: /^(I am at it|Decide)/ })
      .count(),
  ).toBe(0);
  await page.keyboard.press('j');
  await chosen(page).waitFor();
  expect(await detail(page).getByText('Henrike Vos is at it.').count()).toBe(0);
});

test('on a phone it is said in its row, which stays until one goes on', async () => {
  const page = await cairn.open('/triage', { ...leader, viewport: { width: 360, height: 800 } });
  await settled(page);
  await escalates('A van has burned');
  const escalationId = await itemOf(cairn.address, 'Ines Carvalho', 'A van has burned');
  const row = queue(page).getByRole('listitem').filter({ hasText: 'A van has burned' });
  await row.getByRole('button', { name: /^A van/ }).click();
  await row.getByRole('button', { name: /^Decide/ }).click();
  const done = row.getByRole('textbox', { name: 'What is done' });
  await done.fill('Hire one');
  await actAs(cairn.address, 'Henrike Vos', 'acknowledgeEscalation', { escalationId });
  await row.getByText('Henrike Vos is at it.').waitFor();
  expect(await done.inputValue()).toBe('Hire one');
  await row.getByRole('button', { name: 'Go on' }).click();
  await row.waitFor({ state: 'detached' });
});
