import { randomUUID } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ask } from './harness/ask.ts';
import { cairnInBrowser } from './harness/cairn-in-browser.ts';
import { objectiveRead } from './harness/check-ins.ts';
import { settled } from './harness/settled.ts';
import { todayIn } from './harness/today.ts';
import { actAs } from './harness/triage.ts';

const cairn = cairnInBrowser();

const row = (page: Page, what: string) =>
  page
    .getByRole('table')
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name: what, exact: true }) });
const section = (page: Page) => page.getByRole('region', { name: 'Between teams' });

test('what a PM asks of another team is promised there, slips with a reason, comes and is verified', async () => {
  const { id } = await objectiveRead(cairn, 'New grocers reach');
  const maren = await cairn.open(`/objectives/${id}`);
  await section(maren).getByRole('button', { name: 'Ask another team' }).click();
  await section(maren).getByRole('button', { name: 'Ask for it' }).click();
  await maren.getByText('Say in a few words what is needed.').waitFor();
  await maren.getByText('Give the day by which it is needed.').waitFor();
  await maren.getByLabel('What, in a few words').fill('A shorter form');
  await maren.getByLabel('Of which team').selectOption({ label: 'Platform' });
  const needed = maren.getByLabel('Needed by');
  const last = (await needed.getAttribute('max'))!;
  await needed.fill(last);
  await section(maren).getByRole('button', { name: 'Ask for it' }).click();
  const asked = section(maren).getByRole('listitem').filter({ hasText: 'A shorter form' });
  await asked.getByText('No answer yet').waitFor();

  const jonas = await cairn.open('/triage', { lookAs: 'Jonas Weil' });
  await jonas.getByRole('button', { name: /^A shorter form, needed by/ }).click();
  await jonas.keyboard.press('2');
  const on = jonas.getByLabel('On', { exact: true });
  const today = (await on.getAttribute('min'))!;
  await on.fill(today);
  await jonas.getByRole('button', { name: 'Promise it' }).click();
  await asked.getByText('Promised', { exact: true }).waitFor();
  await jonas.getByRole('button', { name: /^A shorter form/ }).waitFor({ state: 'detached' });

  await jonas.goto('/dependencies');
  await row(jonas, 'A shorter form').getByRole('button').click();
  await jonas.keyboard.press('2');
  const twice = jonas.getByText('This day is promised already.');
  await jonas.getByRole('button', { name: 'Promise it' }).click();
  await twice.waitFor();
  // Sent again, it is gone until the answer is there.
  const gone = Promise.withResolvers<void>();
  await jonas.route('**/graphql', async (route) => {
    await gone.promise;
    await route.continue();
  });
  await jonas.getByRole('button', { name: 'Promise it' }).click();
  await twice.waitFor({ state: 'detached' });
  gone.resolve();
  await twice.waitFor();
  await jonas.unroute('**/graphql');
  await jonas.getByLabel('On', { exact: true }).fill(last);
  await twice.waitFor({ state: 'detached' });
  await jonas.getByRole('button', { name: 'Promise it' }).click();
  await jonas.getByText('Say what moved it, so that whoever waits can plan anew.').waitFor();
  await jonas.getByLabel('What moved it').fill('Two of us are with Delivery this week');
  await jonas.getByRole('button', { name: 'Promise it' }).click();
  await asked.getByText('Promised, slipped once').waitFor();
  await jonas.getByRole('button', { name: 'It is there' }).click();
  await jonas.getByRole('button', { name: 'Deliver it' }).click();
  await row(jonas, 'A shorter form').getByText('Delivered, to be verified').waitFor();

  await asked.getByRole('button', { name: 'A shorter form' }).click();
  await asked.getByText('Two of us are with Delivery this week').waitFor();
  await asked.getByRole('button', { name: /^It is what we needed/ }).click();
  await asked.getByText('Delivered, verified').waitFor();
});

test('the map says who waits for whom, opens a row by key, and its address shows the same', async () => {
  const page = await cairn.open('/dependencies', { lookAs: 'Ines Carvalho' });
  await page.getByRole('heading', { level: 1, name: 'Who waits for whom' }).waitFor();
  await page.getByText(/open ones meet at Platform/).waitFor();
  const graph = page.getByRole('figure', { name: 'Graph of dependencies' });
  await graph.getByText(/^Files over 5 MB/).waitFor();
  await page.keyboard.press('j');
  await page.waitForURL(/item=/);
  const opened = page.getByRole('table').getByRole('button', { expanded: true });
  const name = await opened.innerText();
  await page.getByText('of the time in which it would help').waitFor();
  await page.reload();
  expect(await opened.innerText()).toBe(name);
  await page.keyboard.press('k');
  expect(await opened.innerText()).toBe(name);
});

test('the graph cuts nothing off, and tells the objectives of one team apart', async () => {
  const { id: objectiveId } = await objectiveRead(cairn, 'New grocers reach');
  const what = 'A nightly list of shops whose stock import has failed';
  const { teams } = await ask<{ teams: { id: string; name: string }[] }>(
    cairn,
    '{ teams { id name } }',
  );
  await actAs(cairn.address, undefined, 'requestDependency', {
    dependencyId: randomUUID(),
    objectiveId,
    teamId: teams.find(({ name }) => name === 'Platform')!.id,
    what,
    neededBy: await todayIn(cairn),
  });
  const page = await cairn.open('/dependencies');
  const graph = page.getByRole('figure', { name: 'Graph of dependencies' });
  await graph.getByText(/^A nightly list of shops…, asked/).waitFor();
  const beyond = await graph.locator('text').evaluateAll((texts) =>
    texts
      .filter((text) => {
        const room = text.closest('div')!.getBoundingClientRect();
        return text.getBoundingClientRect().right > room.right;
      })
      .map(({ textContent }) => textContent),
  );
  expect(beyond).toEqual([]);
  const notes = await graph.getByText(/^(New grocers reach|Grocers who stall)[^…]*…$/).count();
  expect(notes).toBe(2);
  await row(page, what)
    .getByText(/^New grocers reach .*…$/)
    .waitFor();
});

test('on a phone the name of a team keeps its distance from the state beside it', async () => {
  const page = await cairn.open('/dependencies', { viewport: { width: 320, height: 640 } });
  await settled(page);
  const gaps = await page
    .getByRole('table')
    .locator('tr')
    .evaluateAll((rows) =>
      rows.flatMap((one) => {
        const [, team, , , , state] = one.children;
        const mark = state?.querySelector('svg');
        if (!team?.firstChild || !mark) return [];
        const name = document.createRange();
        name.selectNodeContents(team.firstChild);
        const [of, to] = [name.getBoundingClientRect(), mark.getBoundingClientRect()];
        return to.top >= of.bottom ? Number.POSITIVE_INFINITY : to.left - of.right;
      }),
    );
  expect(gaps.length).toBeGreaterThan(5);
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(8);
});

test('what a leader takes on shows on everybody’s map, and undone it is gone', async () => {
  const ines = await cairn.open('/triage', { lookAs: 'Ines Carvalho' });
  await settled(ines);
  await ines.getByRole('button', { name: /^Route engine/ }).click();
  await ines.keyboard.press('1');
  await ines.getByText('Taken on. Both teams see that you look after it.').waitFor();
  const page = await cairn.open('/dependencies');
  await row(page, 'Route engine').getByRole('button').click();
  await page.getByText('Taken on by').waitFor();
  await ines.keyboard.press('z');
  await page.getByText('Taken on by').waitFor({ state: 'detached' });
});

test('on a past day the map stands as it was, and offers no act', async () => {
  const page = await cairn.open('/dependencies', { lookAs: 'Jonas Weil' });
  await settled(page);
  for (let days = 0; days < 10; days += 1) await page.keyboard.press('[');
  await page.getByText(/^You are looking at/).waitFor();
  await settled(page);
  await row(page, 'Files over 5 MB').getByText('Promised', { exact: true }).waitFor();
  await page.keyboard.press('j');
  await page.getByText('of the time in which it would help').waitFor();
  expect(await page.getByRole('button', { name: /^Another day/ }).count()).toBe(0);
  expect(await page.getByRole('link', { name: 'Ask for something' }).count()).toBe(0);
});

test('a blocker that another team could remove is asked for with it already named', async () => {
  const { id } = await objectiveRead(cairn, 'New grocers reach');
  const page = await cairn.open(`/objectives/${id}`);
  await page.getByRole('heading', { level: 2, name: 'In the way' }).waitFor();
  await page.keyboard.press('b');
  const what = 'Nobody at Platform knows our form';
  await page.getByRole('textbox', { name: 'What stands in the way' }).fill(what);
  await page.getByRole('button', { name: 'Raise it' }).click();
  const line = page.getByRole('listitem').filter({ hasText: what });
  await line.getByRole('link', { name: 'Ask for it as a dependency' }).click();
  await page.getByLabel('What, in a few words').fill('A day with our form');
  await page.getByLabel('Of which team').selectOption({ label: 'Platform' });
  const needed = page.getByLabel('Needed by');
  await needed.fill((await needed.getAttribute('max'))!);
  expect(await page.getByLabel('It would remove').locator('option:checked').innerText()).toBe(what);
  await page.getByRole('button', { name: 'Ask for it' }).click();
  await page.waitForURL(/\/dependencies$/);
  await row(page, 'A day with our form').getByText('No answer yet').waitFor();
  await page.goto(`/objectives/${id}`);
  await line.getByText('Asked Platform for it:').waitFor();
});

test('another objective, chosen at the top, leaves what is told below it, save for what was of the one before', async () => {
  const { id: objectiveId } = await objectiveRead(cairn, 'New grocers reach');
  const blocker = { blockerId: randomUUID(), objectiveId, what: 'Nobody knows our form' };
  await actAs(cairn.address, undefined, 'raiseBlocker', {
    ...blocker,
    kind: 'DEPENDENCY',
    severity: 'HIGH',
  });
  const page = await cairn.open(
    `/dependencies/new?objective=${objectiveId}&blocker=${blocker.blockerId}`,
  );
  const chooseAnother = async (which: Locator) => {
    const others = await which.locator('option:not(:checked)').all();
    await which.selectOption(await others[0]!.getAttribute('value'));
    await page.waitForURL((url) => url.searchParams.get('objective') !== objectiveId);
    await settled(page);
  };
  await page.getByLabel('What, in a few words').fill('A day with our form');
  await page.getByLabel('Of which team').selectOption({ label: 'Platform' });
  await page.getByLabel('What exactly, and what for').fill('To try it');
  const needed = page.getByLabel('Needed by');
  await needed.fill((await needed.getAttribute('max'))!);
  const waits = page.getByRole('group', { name: /^What waits for it/ });
  await waits.getByRole('checkbox').first().check();
  expect(await page.getByLabel('It would remove').inputValue()).toBe(blocker.blockerId);
  await chooseAnother(page.getByLabel('What waits', { exact: true }));
  expect(await page.getByLabel('What, in a few words').inputValue()).toBe('A day with our form');
  expect(await page.getByLabel('Of which team').locator('option:checked').innerText()).toBe(
    'Platform',
  );
  expect(await page.getByLabel('What exactly, and what for').inputValue()).toBe('To try it');
  expect(await needed.inputValue()).not.toBe('');
  expect(await waits.getByRole('checkbox', { checked: true }).count()).toBe(0);
  await page.getByRole('button', { name: 'Ask for it' }).click();
  await page.waitForURL(/\/dependencies$/);

  await page.goto(`/blockers/new?objective=${objectiveId}`);
  const what = page.getByRole('textbox', { name: 'What stands in the way' });
  await what.fill('Nobody knows our form');
  await page.getByLabel('How much it matters').selectOption('HIGH');
  const still = page.getByRole('group', { name: /^What stands still/ });
  await still.getByRole('checkbox').first().check();
  await chooseAnother(page.getByLabel('Whose way it stands in'));
  expect(await what.inputValue()).toBe('Nobody knows our form');
  expect(await page.getByLabel('How much it matters').inputValue()).toBe('HIGH');
  expect(await still.getByRole('checkbox', { checked: true }).count()).toBe(0);
  await page.getByRole('button', { name: 'Raise it' }).click();
  await page.waitForURL(/\/objectives\//);
});

test('who comes when at a crowded team is settled from the question, and the order can be undone', async () => {
  const page = await cairn.open('/dependencies', { lookAs: 'Ines Carvalho' });
  await page.getByText(/^Platform has said yes to/).waitFor();
  await page.getByRole('button', { name: 'Put them in order' }).click();
  await page.getByLabel('What they share').fill('Three people at Platform');
  await page.getByRole('button', { name: 'Route engine comes earlier' }).click();
  await page.getByRole('button', { name: 'Settle it' }).click();
  const queue = page.getByRole('list', { name: 'Who is served when at Platform' });
  await queue.waitFor();
  const order = () => queue.getByRole('listitem').allInnerTexts();
  const settledAs = await order();
  expect(settledAs.findIndex((text) => text.includes('Route engine'))).toBe(1);
  await queue.getByRole('button', { name: 'Route engine comes earlier' }).click();
  await page.getByText('Order settled. Everybody in it sees it now.').waitFor();
  const placeOf = async () => (await order()).findIndex((text) => text.includes('Route engine'));
  await expect.poll(placeOf).toBe(0);
  await page.keyboard.press('z');
  await expect.poll(order).toEqual(settledAs);
});
