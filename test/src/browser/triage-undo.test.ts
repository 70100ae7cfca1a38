import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { cairnInBrowser } from './harness/cairn-in-browser.ts';
import { settled } from './harness/settled.ts';
import { actAs, choose, detail, itemOf, queue } from './harness/triage.ts';

const cairn = cairnInBrowser();

const leader = { lookAs: 'Ines Carvalho' };

test('what somebody has resolved meanwhile is not undone, and the receipt says so', async () => {
  const page = await cairn.open('/triage', leader);
  await settled(page);
  const blockerId = await itemOf(cairn.address, 'Ines Carvalho', 'Labels of three farms');
  await choose(page, /^Labels of three farms/);
  await page.keyboard.press('1');
  await page.getByText(/^Taken on: Labels of three farms/).waitFor();
  await actAs(cairn.address, 'Magda Nowak', 'resolveBlocker', { blockerId, how: 'Tape helps.' });
  await queue(page)
    .getByText(/^Labels of three farms/)
    .waitFor({ state: 'detached' });
  await page.keyboard.press('z');
  await page.getByText('Not undone: The blocker was resolved.').waitFor();
  expect(await page.getByText(/^Undone/).count()).toBe(0);
});

test('what is resolved and set aside comes back by Z, the last one first', async () => {
  const page = await cairn.open('/triage', leader);
  await settled(page);
  await choose(page, /^Fresh herbs/);
  await page.keyboard.press('1');
  await detail(page)
    .getByRole('button', { name: /^Resolve/ })
    .waitFor();
  await page.keyboard.press('2');
  await page.getByRole('textbox', { name: 'What removed it' }).fill('Legal found a way');
  await page.keyboard.press('Control+Enter');
  await queue(page)
    .getByText(/^Fresh herbs/)
    .waitFor({ state: 'detached' });
  const fall = /^Substitutions disputed by the buyer went from/;
  await choose(page, fall);
  await page.keyboard.press('3');
  await page.getByRole('textbox', { name: 'Why' }).fill('Lucia told me why');
  await page.keyboard.press('Control+Enter');
  await queue(page).getByRole('button', { name: fall }).waitFor({ state: 'detached' });
  await page.keyboard.press('z');
  await queue(page).getByRole('button', { name: fall }).waitFor();
  await page.getByText('Undone: Set aside.').waitFor();
  await page.keyboard.press('z');
  await queue(page)
    .getByRole('button', { name: /^Fresh herbs/ })
    .waitFor();
  await page.getByText('Undone: Resolved.').waitFor();
});

test('a dependency that was taken on is handed back, and what was handed back is taken on again', async () => {
  const page = await cairn.open('/triage', leader);
  await settled(page);
  await choose(page, /^Van rotas/);
  await page.keyboard.press('1');
  const handBack = detail(page).getByRole('button', { name: 'Hand back' });
  await handBack.click();
  await page.getByText(/^Handed back/).waitFor();
  await page.keyboard.press('z');
  await handBack.waitFor();
  await page.keyboard.press('z');
  await handBack.waitFor({ state: 'detached' });
  await page.getByText(/^Undone: Taken on/).waitFor();
});

test('an escalation that one is at waits for somebody again by Z', async () => {
  const escalation = { escalationId: randomUUID(), severity: 'URGENT' };
  await actAs(cairn.address, 'Magda Nowak', 'raiseEscalation', {
    ...escalation,
    what: 'A van has burned',
    ask: 'Somebody who may hire one',
  });
  const page = await cairn.open('/triage', leader);
  await settled(page);
  await choose(page, /^A van has burned/);
  await page.keyboard.press('1');
  await detail(page)
    .getByRole('button', { name: /^I am at it/ })
    .waitFor({ state: 'detached' });
  await page.keyboard.press('z');
  await page.getByText(/^Undone: You are at it/).waitFor();
  await queue(page)
    .getByRole('listitem')
    .filter({ hasText: 'A van has burned' })
    .getByText(/nobody is at it/)
    .waitFor();
});

test('a decision offers no undo: Z says what to do instead before it takes back the act before', async () => {
  const page = await cairn.open('/triage', leader);
  await settled(page);
  await choose(page, /^Median days from delivery/);
  await page.keyboard.press('h');
  await page.keyboard.press('Enter');
  await choose(page, /^Do we show lines/);
  await page.keyboard.press('3');
  await page.getByRole('textbox', { name: 'Why not' }).fill('It is for the law to say');
  await page.keyboard.press('Control+Enter');
  await page.getByText(/^Declined.* No undo: say to whoever asked what changed\.$/).waitFor();
  await page.keyboard.press('z');
  await page.getByText(/^What was told cannot be untold: say to whoever asked/).waitFor();
  const putOff = page.getByRole('region', { name: 'Put off' });
  expect(await putOff.getByRole('listitem').count()).toBe(1);
  await page.keyboard.press('z');
  await page.getByText(/^Undone: Put off/).waitFor();
});

test('after a reload Z says that nothing is left to take back, and where it is done by hand', async () => {
  const page = await cairn.open('/triage', leader);
  await settled(page);
  await choose(page, /^Files over 5 MB/);
  await page.keyboard.press('1');
  await page.getByText(/^Taken on/).waitFor();
  await page.reload();
  await settled(page);
  await page.keyboard.press('z');
  await page.getByText(/^Nothing done in this tab is left to take back: hand back/).waitFor();
});
