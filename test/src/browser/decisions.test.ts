import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cairnInBrowser } from './harness/cairn-in-browser.ts';
import { objectiveRead } from './harness/check-ins.ts';
import { personNamed } from './harness/people.ts';
import { settled } from './harness/settled.ts';
import { actAs } from './harness/triage.ts';

const cairn = cairnInBrowser();

const row = (page: Page, what: string) => page.getByRole('listitem').filter({ hasText: what });
const opened = (page: Page) => page.getByRole('button', { expanded: true });
const section = (page: Page, name: string) => page.getByRole('region', { name });
/** A leader at the list, with what is called so open. */
async function opening(what: string, lookAs = 'Ines Carvalho'): Promise<Page> {
  const page = await cairn.open('/decisions', { lookAs });
  await row(page, what).getByRole('button', { name: what }).click();
  await settled(page);
  return page;
}
/** Escalates by one key from wherever somebody is, with the fewest words that do. */
async function escalated(what: string): Promise<Page> {
  const page = await cairn.open('/strategy');
  await settled(page);
  await page.keyboard.press('!');
  await page.getByRole('heading', { level: 1, name: 'Escalate' }).waitFor();
  await page.getByLabel('What happens').fill(what);
  await page.keyboard.press('Tab');
  await page.keyboard.type('Somebody who may ring them');
  await page.getByRole('button', { name: 'Escalate it' }).click();
  await page.waitForURL(/\/decisions\?item=/);
  await row(page, what).getByText('Nobody is at it').waitFor();
  return page;
}

test('what is asked gets an option, is decided by key, told, and seen at once by who asked', async () => {
  const { id } = await objectiveRead(cairn, 'New grocers reach');
  const question = 'Do we ring grocers who ask to be rung?';
  const maren = await cairn.open(`/objectives/${id}`);
  await section(maren, 'Decisions and escalations')
    .getByRole('link', { name: 'Ask for a decision' })
    .click();
  await maren.getByRole('button', { name: 'Ask for it' }).click();
  await maren.getByText('Ask it as a question with an end.').waitFor();
  await maren.getByText('Choose the one person who decides it.').waitFor();
  await maren.getByLabel('The question').fill(question);
  await maren.getByLabel('Who decides it').selectOption({ label: 'Ines Carvalho' });
  await maren.getByLabel('Option A', { exact: true }).fill('Ring them all');
  await maren.getByLabel('What is expected of A').fill('Two of us ring for a day each week.');
  await maren.getByLabel('Grocers who place a first order within 7 days of joining').check();
  await maren.getByRole('button', { name: 'Ask for it' }).click();
  await maren.waitForURL(/\/decisions\?item=/);
  await row(maren, question).getByText('has not seen it yet').waitFor();
  await row(maren, question).getByText('one key result stands still').waitFor();

  const ines = await cairn.open(new URL(maren.url()).pathname + new URL(maren.url()).search, {
    lookAs: 'Ines Carvalho',
  });
  await maren.getByRole('button', { name: 'Offer an option' }).click();
  await maren.getByLabel('The option, in a few words').fill('Write to them first');
  await maren.getByRole('button', { name: 'Offer it' }).click();
  await row(ines, question).getByRole('cell', { name: 'Write to them first' }).waitFor();

  await ines.keyboard.press('1');
  await ines.getByText('Seen. Whoever asked knows that it is with you.').waitFor();
  await row(maren, question).getByText('has not seen it yet').waitFor({ state: 'detached' });
  await ines.keyboard.press('2');
  await ines.getByRole('button', { name: 'Decide it' }).click();
  await ines.getByText('Choose one, or say what else.').waitFor();
  await ines.getByText('Say how sure you are, in chances of ten.').waitFor();
  await ines.getByLabel('B Write to them first').check();
  await ines.getByLabel('Why', { exact: true }).fill('It costs nothing to be asked');
  await ines.getByLabel('7 of 10').check();
  await ines.getByRole('button', { name: 'Decide it' }).click();
  await row(maren, question).getByText('It costs nothing to be asked').waitFor();

  expect(await ines.getByLabel('Maren Solberg').isChecked()).toBe(true);
  await ines.getByRole('button', { name: 'They know' }).click();
  await ines.getByText('Told Maren Solberg.').waitFor();
  await maren.goto(`/objectives/${id}`);
  const told = section(maren, 'Decisions and escalations').getByRole('listitem');
  await told.filter({ hasText: question }).getByText('Decided', { exact: true }).waitFor();
});

test('by one key and two sentences something is escalated, seen at once, decided, told, verified', async () => {
  const what = 'Nobody in the harbour can pay';
  const ines = await cairn.open('/decisions', { lookAs: 'Ines Carvalho' });
  await settled(ines);
  const maren = await escalated(what);
  await row(ines, what).getByRole('button', { name: what }).click();
  await row(ines, what).getByText('Interrupts', { exact: true }).waitFor();
  expect(await row(ines, what).locator('dd:empty').count()).toBe(0);
  await ines.keyboard.press('1');
  await row(maren, what).getByText('Ines Carvalho is at it').waitFor();
  await ines.keyboard.press('2');
  await ines.getByRole('textbox', { name: 'What is done' }).fill('Cash until noon');
  await ines.getByLabel('Why that').fill('The drivers carry change');
  await ines.getByRole('button', { name: 'Decide it' }).click();
  await row(maren, what).getByText('Decided, not told').waitFor();
  await ines.getByRole('button', { name: 'They know' }).click();
  await ines.getByText('Told Maren Solberg.').waitFor();
  await row(maren, what).getByText('Decided, to be verified').waitFor();
  await maren.keyboard.press('1');
  await maren.getByText('It helped. The escalation is over.').waitFor();
  await row(ines, what).getByText('It helped', { exact: true }).first().waitFor();
});

test('of two who decide in the same second, the slower hears who was faster and keeps every word', async () => {
  const what = 'The coast has no bread';
  await escalated(what);
  const [ines, rui] = [await opening(what), await opening(what, 'Rui Almeida')];
  const [words, why] = ['The mill bakes for us today', 'It is twenty minutes away'];
  for (const page of [ines, rui]) {
    await page.keyboard.press('2');
    await page.getByRole('textbox', { name: 'What is done' }).fill(words);
    await page.getByLabel('Why that').fill(why);
  }
  await Promise.all(
    [ines, rui].map((page) => page.getByRole('button', { name: 'Decide it' }).click()),
  );
  const slow = await Promise.any(
    (
      [
        [ines, 'Rui Almeida'],
        [rui, 'Ines Carvalho'],
      ] as const
    ).map(async ([page, faster]) => {
      await page.getByText(`${faster} was faster and has settled it.`).waitFor();
      return page;
    }),
  );
  expect(await slow.getByRole('textbox', { name: 'What is done' }).inputValue()).toBe(words);
  expect(await slow.getByLabel('Why that').inputValue()).toBe(why);
  const fast = slow === ines ? rui : ines;
  await fast.getByRole('button', { name: 'They know' }).waitFor();
});

test('what is typed at one desk stays there when the decision is settled at another', async () => {
  const what = 'Do we show lines without allergen data?';
  const [here, there] = [await opening(what), await opening(what)];
  for (const page of [here, there]) {
    await page.keyboard.press('3');
    await page.getByLabel('Why not').fill('Food safety decides it');
  }
  await there.getByRole('button', { name: 'Decline it' }).click();
  await row(here, what).getByText('Declined', { exact: true }).first().waitFor();
  expect(await here.getByLabel('Why not').inputValue()).toBe('Food safety decides it');
  await here.getByRole('button', { name: 'Decline it' }).click();
  await here.getByText(/The decision was declined/).waitFor();
});

test('a question of one’s own is thought through, by keyboard alone', async () => {
  const page = await cairn.open('/');
  await settled(page);
  await page.keyboard.press('g');
  await page.keyboard.press('e');
  await page.getByRole('heading', { level: 1, name: 'Decisions' }).waitFor();
  await settled(page);
  await page.keyboard.press('c');
  await page.getByRole('heading', { level: 1, name: 'Ask for a decision' }).waitFor();
  await page.keyboard.type('Do I hire for the phones?');
  await page.keyboard.press('Tab');
  await page.keyboard.type('I do');
  await page.getByRole('button', { name: 'Write it down' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Think it through' }).waitFor();
  await page.getByRole('button', { name: 'Record an assumption' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Calls stay as many as they are');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('not known yet').waitFor();
  await page.getByRole('button', { name: 'Say why it may fail' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('They called about one bug');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Half as many calls the week after a fix');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Half as many calls the week after a fix').waitFor();
  const before = page.getByText(/^Before you decide: /);
  await before.waitFor();
  const decisionId = new URL(page.url()).searchParams.get('item')!;
  const made = { words: 'No', because: 'One bug was most of it', confidence: 7 };
  await actAs(cairn.address, undefined, 'makeDecision', { decisionId, ...made });
  await before.waitFor({ state: 'detached' });
});

test('a day of another year says which', async () => {
  const { id: deciderId } = await personNamed(cairn, 'Ines Carvalho');
  const neededBy = '2190-12-05';
  const asked = { decisionId: randomUUID(), deciderId, question: 'When do we stop?', neededBy };
  await actAs(cairn.address, undefined, 'requestDecision', asked);
  const page = await cairn.open('/decisions');
  await row(page, 'When do we stop?').getByText('needed by Sun 5 Dec 2190').waitFor();
});

test('J and K open one after the other, the address shows the same, and words find it again', async () => {
  const page = await cairn.open('/decisions', { lookAs: 'Ines Carvalho' });
  await page.getByText(/holds up four key results and is .* over its clock/).waitFor();
  await settled(page);
  await page.keyboard.press('j');
  await page.waitForURL(/item=/);
  const first = await opened(page).innerText();
  await page.keyboard.press('j');
  await opened(page).filter({ hasNotText: first }).waitFor();
  await page.keyboard.press('k');
  await page.reload();
  expect(await opened(page).innerText()).toBe(first);
  await page.getByLabel('With the words').fill('new makers county');
  await row(page, 'How long do new makers stand first').waitFor();
  await row(page, 'Who pays the bridge toll').waitFor({ state: 'detached' });
  await page.waitForURL(/words=new/);
  // What is open stays in sight, whatever is sought.
  expect(await opened(page).innerText()).toBe(first);
});

test('on a past day what stood is told, and nothing can be done', async () => {
  const page = await cairn.open('/decisions', { lookAs: 'Ines Carvalho' });
  await settled(page);
  for (let days = 0; days < 4; days += 1) await page.keyboard.press('[');
  await page.getByText(/^You are looking at/).waitFor();
  await settled(page);
  await page.keyboard.press('j');
  await page.getByText('What is expected of it').waitFor();
  expect(await page.getByRole('button', { name: /^(Decide|I have seen it|Decline)/ }).count()).toBe(
    0,
  );
  expect(await page.getByRole('link', { name: /^Ask for a decision/ }).count()).toBe(0);
  await page.keyboard.press('!');
  await page.getByText('The past cannot be written. Go back to now to escalate.').waitFor();
});

test('from what waits for another team, a decision is asked for with what stands still chosen', async () => {
  const page = await cairn.open('/dependencies', { lookAs: 'Yuki Tanabe' });
  await page.getByRole('table').getByRole('button', { name: 'Route engine' }).click();
  await page.getByRole('link', { name: 'Ask for a decision' }).click();
  await page.getByRole('heading', { level: 1, name: 'Ask for a decision' }).waitFor();
  const concerned = page.getByLabel(/^Deliveries arrive in the hour we said they would/);
  expect(await concerned.isChecked()).toBe(true);
  const still = page.getByRole('group', { name: 'What stands still until it is decided' });
  expect(await still.getByRole('checkbox', { checked: true }).count()).toBeGreaterThan(0);
});

test('a stakeholder’s concern that stands in the way leads to a decision about it', async () => {
  const { id } = await objectiveRead(cairn, 'New grocers reach');
  const page = await cairn.open(`/objectives/${id}`);
  await page.getByRole('heading', { level: 2, name: 'In the way' }).waitFor();
  await page.keyboard.press('b');
  const what = 'Legal does not want us to ring anybody';
  await page.getByRole('textbox', { name: 'What stands in the way' }).fill(what);
  await page.getByLabel('It is', { exact: true }).selectOption('A stakeholder’s concern');
  await page
    .getByRole('group', { name: /^What stands still/ })
    .getByRole('checkbox')
    .first()
    .check();
  await page.getByRole('button', { name: 'Raise it' }).click();
  const line = page.getByRole('listitem').filter({ hasText: what });
  await line.getByRole('link', { name: 'Ask for a decision' }).click();
  expect(await page.getByLabel(/^New grocers reach/).isChecked()).toBe(true);
  const still = page.getByRole('group', { name: 'What stands still until it is decided' });
  expect(await still.getByRole('checkbox', { checked: true }).count()).toBe(1);
});

test('where a customer’s trouble came first, the pace with these days stands beside the one without', async () => {
  const { id } = await objectiveRead(cairn, 'Deliveries arrive in the hour');
  const page = await cairn.open(`/objectives/${id}`, { lookAs: 'Yuki Tanabe' });
  await page.getByText(/^A customer’s trouble came first for/).waitFor();
  const both = page.getByText(/With these days .* without them/);
  expect(await both.getByRole('button').count()).toBe(2);
});
