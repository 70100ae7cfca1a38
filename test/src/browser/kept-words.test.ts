import type { Page, Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { cairnInBrowser } from './harness/cairn-in-browser.ts';
import { objectiveRead, recordedTimes } from './harness/check-ins.ts';

const cairn = cairnInBrowser();

const openStop = (page: Page) => page.getByRole('region', { name: /^Key result/ });
const value = (page: Page) => openStop(page).getByRole('textbox', { name: /^Today/ });

test('Z takes a sent check-in back, and its words stand where they stood', async () => {
  const objective = await objectiveRead(cairn, 'New grocers reach');
  const times = (type: string) => recordedTimes(cairn, objective.id, type);
  const saidBefore = await times('CheckedIn');
  const page = await cairn.open(`/check-in?objective=${objective.id}`);
  await openStop(page).waitFor();
  await value(page).fill('45.1');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Check-in sent, three key results.').waitFor();
  expect(await times('CheckedIn')).toBe(saidBefore + 3);
  expect(await times('CheckInWithdrawn')).toBe(0);

  await page.keyboard.press('z');
  await page.getByText('Taken back. Your words stand where they stood.').waitFor();
  expect(await times('CheckInWithdrawn')).toBe(3);
  await openStop(page).waitFor();
  expect(await page.getByText('45.1').first().isVisible()).toBe(true);
  const [first] = (await objectiveRead(cairn, 'New grocers reach')).keyResults;
  expect(first!.checkIns.edges[0]!.node.valueText).toBe('44.8 %');
});

test('a draft survives a closed tab', async () => {
  const { id } = await objectiveRead(cairn, 'New grocers reach');
  const context = await cairn.visit();
  const path = `/check-in?objective=${id}`;
  const tab = await context.newPage();
  await tab.goto(path);
  await openStop(tab).waitFor();
  await value(tab).fill('46.3');
  await tab.keyboard.press('Enter');
  await tab.getByRole('region', { name: 'Key result 2 of 3' }).waitFor();
  await openStop(tab).getByRole('button', { name: 'What changed because of it' }).click();
  await openStop(tab)
    .getByRole('textbox', { name: /^What changed/ })
    .waitFor();
  await tab.keyboard.type('The refused files come from two shops');
  await tab.getByText(/^Draft kept/).waitFor();
  await tab.close();

  const again = await context.newPage();
  await again.goto(path);
  await openStop(again).waitFor();
  await again.getByRole('button', { name: /^Change Grocers who place/ }).click();
  expect(await value(again).inputValue()).toBe('46.3');
  await again.keyboard.press('Enter');
  expect(await again.getByRole('textbox', { name: /^What changed/ }).inputValue()).toBe(
    'The refused files come from two shops',
  );
});

test('words without a connection are kept, outlive the tab, and are sent later, each once', async () => {
  cairn.expectComplaint(/Failed to load resource: net::ERR_(FAILED|INTERNET_DISCONNECTED)/);
  const jonas = { lookAs: 'Jonas Weil' };
  const objective = await objectiveRead(cairn, 'Any team can ship');
  const saidBefore = await recordedTimes(cairn, objective.id, 'CheckedIn');
  const path = `/check-in?objective=${objective.id}`;
  const context = await cairn.visit(jonas);
  const tab = await context.newPage();
  await tab.goto(path);
  await openStop(tab).waitFor();
  await value(tab).fill('8.5');
  let sendings = 0;
  const cut = async (route: Route) => {
    if (
      !/"documentId":"CheckIn\.[\w-]+","variables":\{"input"/.test(route.request().postData() ?? '')
    )
      return route.continue();
    sendings += 1;
    // The first never arrives; of the second only the answer is lost.
    if (sendings > 1) await route.fetch();
    await route.abort();
  };
  await context.route('**/graphql', cut);
  await tab.keyboard.press('Control+Enter');
  await tab.getByText('Not sent yet.').waitFor();
  await tab.getByText(/Your words are kept on this device\./).waitFor();
  expect(sendings).toBe(2);
  expect(await recordedTimes(cairn, objective.id, 'CheckedIn')).toBe(saidBefore + 1);
  await tab.close();

  await context.unroute('**/graphql', cut);
  const later = await context.newPage();
  await later.goto(path);
  await openStop(later).waitFor();
  await later.keyboard.press('Control+Enter');
  await later.getByText('Check-in sent, two key results.').waitFor();
  expect(await recordedTimes(cairn, objective.id, 'CheckedIn')).toBe(saidBefore + 2);
  const [first] = (await objectiveRead(cairn, 'Any team can ship')).keyResults;
  expect(first!.checkIns.edges[0]!.node.valueText).toBe('8.5 h');
});
