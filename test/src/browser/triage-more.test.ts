import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { cairnInBrowser } from './harness/cairn-in-browser.ts';
import { objectiveRead } from './harness/check-ins.ts';
import { settled } from './harness/settled.ts';
import { actAs, chosen, detail, queue } from './harness/triage.ts';

const cairn = cairnInBrowser();

test('what stands below the forty is reached by its button and by J, and what is chosen stays chosen', async () => {
  const { id: objectiveId } = await objectiveRead(cairn, 'New grocers reach');
  for (let at = 0; at < 80; at += 1) {
    const told = { blockerId: randomUUID(), objectiveId, kind: 'OTHER', severity: 'LOW' };
    await actAs(cairn.address, undefined, 'raiseBlocker', { ...told, what: `Bay ${at} is shut` });
  }
  const page = await cairn.open('/triage', { lookAs: 'Ines Carvalho' });
  await settled(page);
  const rows = queue(page).getByRole('listitem');
  expect(await rows.count()).toBe(40);
  await page.keyboard.press('j');
  const second = await chosen(page).innerText();
  await page.getByRole('button', { name: 'Show the next 40' }).click();
  await expect.poll(() => rows.count()).toBe(80);
  expect(await chosen(page).innerText()).toBe(second);
  expect(page.url()).toContain('shown=80');
  const eightieth = await rows.last().getByRole('button', { name: /^Bay/ }).innerText();
  await rows.last().getByRole('button', { name: /^Bay/ }).click();
  await detail(page)
    .and(page.getByRole('article', { name: eightieth }))
    .waitFor();
  await page.keyboard.press('j');
  await expect.poll(() => rows.count()).toBeGreaterThan(80);
  await expect.poll(() => chosen(page).innerText()).not.toBe(eightieth);
  expect(await rows.nth(80).locator('[aria-pressed=true]').count()).toBe(1);
  expect(await page.getByText(/more stand below these/).count()).toBe(0);
});

test('what is chosen last of the forty and pushed below them stays chosen, and nothing says that it has left', async () => {
  const { id: objectiveId } = await objectiveRead(cairn, 'New grocers reach');
  const page = await cairn.open('/triage', { lookAs: 'Ines Carvalho' });
  await settled(page);
  const rows = queue(page).getByRole('listitem');
  const last = await rows.nth(39).locator('[aria-pressed]').innerText();
  await rows.nth(39).locator('[aria-pressed]').click();
  await detail(page)
    .and(page.getByRole('article', { name: last }))
    .waitFor();
  const told = { blockerId: randomUUID(), objectiveId, kind: 'OTHER', severity: 'URGENT' };
  await actAs(cairn.address, undefined, 'raiseBlocker', { ...told, what: 'The whole yard floods' });
  await queue(page).getByRole('button', { name: 'The whole yard floods' }).waitFor();
  await expect.poll(() => rows.count()).toBeGreaterThan(40);
  expect(await chosen(page).innerText()).toBe(last);
  expect(await page.getByRole('button', { name: 'Go on' }).count()).toBe(0);
});
