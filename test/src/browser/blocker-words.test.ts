import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cairnInBrowser } from './harness/cairn-in-browser.ts';
import { objectiveRead } from './harness/check-ins.ts';
import { settled } from './harness/settled.ts';
import { daysBefore } from './harness/today.ts';
import { actAs, choose, detail, itemOf, queue } from './harness/triage.ts';

const cairn = cairnInBrowser();

/** The PM's page of the objective, with blockers that were raised on it. */
async function objectiveWith(...told: readonly string[]): Promise<Page> {
  const { id: objectiveId } = await objectiveRead(cairn, 'New grocers reach');
  for (const what of told) {
    const blocker = {
      blockerId: randomUUID(),
      objectiveId,
      what,
      kind: 'PLATFORM',
      about: 'Files',
    };
    await actAs(cairn.address, undefined, 'raiseBlocker', { ...blocker, severity: 'HIGH' });
  }
  const page = await cairn.open(`/objectives/${objectiveId}`);
  await page.getByRole('heading', { level: 2, name: 'In the way' }).waitFor();
  return page;
}

const row = (page: Page, what: string) =>
  page.getByRole('region', { name: 'In the way' }).getByRole('listitem').filter({ hasText: what });
const what = (page: Page) => page.getByRole('textbox', { name: 'What stands in the way' });

test('whoever raised a blocker corrects its words, which stand there already, and can take that back', async () => {
  const page = await objectiveWith('Files stop at 4 MB');
  await row(page, 'Files stop at 4 MB').getByRole('button', { name: 'Correct it' }).click();
  expect(await what(page).inputValue()).toBe('Files stop at 4 MB');
  expect(await page.getByLabel('How much it matters').inputValue()).toBe('HIGH');
  expect(await page.getByLabel('Which part of the platform').inputValue()).toBe('Files');
  await what(page).fill('');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Say in a sentence what stands in the way.').waitFor();
  await what(page).fill('Files stop at 5 MB');
  await page.getByLabel('It is', { exact: true }).selectOption('OTHER');
  await page.keyboard.press('Control+Enter');
  await row(page, 'Files stop at 5 MB').getByText('Something else, since').waitFor();
  await page.keyboard.press('z');
  await row(page, 'Files stop at 4 MB').getByText('A platform bottleneck: Files').waitFor();
  await page.getByText('Undone: Corrected.').waitFor();
});

test('what is told twice on one objective is merged there, and by the leader who is at it in the triage', async () => {
  const page = await objectiveWith('The bay is shut', 'No van gets in', 'Nobody opens the gate');
  await row(page, 'No van gets in').getByRole('button', { name: 'Same as another' }).click();
  await page.getByRole('button', { name: 'Merge them' }).click();
  await page.getByText('Choose the one that goes on.').waitFor();
  await page.getByRole('radio', { name: 'The bay is shut' }).check();
  await page.getByRole('button', { name: 'Merge them' }).click();
  await row(page, 'No van gets in').getByText('Goes on in “The bay is shut”').waitFor();
  await page.keyboard.press('z');
  await page.getByText('Undone: Merged. The other one goes on for both.').waitFor();
  await row(page, 'No van gets in').getByRole('button', { name: 'Same as another' }).waitFor();

  const desk = await cairn.open('/triage', { lookAs: 'Ines Carvalho' });
  await settled(desk);
  await choose(desk, /^Nobody opens the gate/);
  await desk.keyboard.press('1');
  await detail(desk).getByRole('button', { name: 'Same as another' }).click();
  await desk.getByRole('radio', { name: 'The bay is shut' }).check();
  await desk.keyboard.press('Control+Enter');
  await queue(desk)
    .getByText(/^Nobody opens/)
    .waitFor({ state: 'detached' });
});

test('a day to come is refused beside it, for a blocker and for an escalation, and nothing is sent', async () => {
  const page = await cairn.open('/');
  const forms = [
    ['/escalations/new', 'What happens', 'Escalate it', /\/decisions\?item=/],
    ['/blockers/new', 'What stands in the way', 'Raise it', /\/objectives\//],
  ] as const;
  for (const [path, first, send, sent] of forms) {
    await page.goto(path);
    await page.getByLabel(first).fill('The lift stands still');
    if (path === '/escalations/new') await page.getByLabel('What is needed').fill('A lift');
    const today = await page.getByLabel('Since', { exact: true }).inputValue();
    await page.getByLabel('Since', { exact: true }).fill(daysBefore(today, -3));
    await page.getByText('Give today or an earlier day.').waitFor();
    await page.getByRole('button', { name: send }).click();
    await settled(page);
    expect(new URL(page.url()).pathname).toBe(path);
    await page.getByLabel('Since', { exact: true }).fill(today);
    await page.getByText('Give today or an earlier day.').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: send }).click();
    await page.waitForURL(sent);
  }
});

test('what somebody else resolves or reopens meanwhile says so, and keeps the form that is open in its row', async () => {
  const page = await objectiveWith('The ramp is iced over', 'The gate jams');
  const blockerId = await itemOf(cairn.address, 'Ines Carvalho', 'The ramp is iced over');
  const ramp = row(page, 'The ramp is iced over');
  await ramp.getByRole('button', { name: 'It is out of the way' }).click();
  const how = ramp.getByRole('textbox', { name: 'What removed it' });
  await how.fill('Salt, from the city');
  await actAs(cairn.address, 'Ines Carvalho', 'takeOnBlocker', { blockerId });
  await ramp.getByText('Ines Carvalho has taken it on').waitFor();
  await actAs(cairn.address, 'Ines Carvalho', 'resolveBlocker', { blockerId, how: 'It thawed.' });
  await ramp.getByText('Ines Carvalho has resolved it. It thawed.').waitFor();
  expect(await how.inputValue()).toBe('Salt, from the city');
  expect(await how.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.press('Control+Enter');
  await ramp.getByText(/The blocker was resolved/).waitFor();
  expect(await how.inputValue()).toBe('Salt, from the city');
  await page.keyboard.press('Escape');
  await ramp.getByText('It thawed.').waitFor();

  await ramp.getByRole('button', { name: 'Keep what it taught' }).click();
  const learned = ramp.getByRole('textbox').first();
  await learned.fill('Salt is ordered in October');
  await actAs(cairn.address, 'Ines Carvalho', 'reopenBlocker', {
    blockerId,
    because: 'Ice again.',
  });
  await ramp.getByText('It stands in the way again.').waitFor();
  expect(await learned.inputValue()).toBe('Salt is ordered in October');
  await page.keyboard.press('Escape');
  await ramp.getByRole('button', { name: 'It is out of the way' }).waitFor();
});
