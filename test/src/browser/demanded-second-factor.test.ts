import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { oneTimeCode } from '../identity/one-time-code.ts';
import { complaintsOf } from './harness/complaints.ts';
import { launchBrowser } from './harness/launch-browser.ts';
import { type RunningCairn, startCairn } from './harness/running-cairn.ts';
import { profileAt } from './harness/shift-clock.ts';

const password = 'a heron stands in the shallow reeds';
let cairn: RunningCairn;
let browser: Browser;
beforeAll(async () => {
  [cairn, browser] = await Promise.all([
    startCairn({ CAIRN_MODE: 'real', CAIRN_MAIL: 'page', CAIRN_SECOND_FACTOR: 'demanded' }),
    launchBrowser(),
  ]);
});
afterAll(async () => {
  await browser.close();
  await cairn.stop();
});

/** What axe finds on the narrowest screen, in light and dark, and whether it is wider than that. */
async function faultsOf(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.setViewportSize({ width: 320, height: 640 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    found.push(...violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.target.join(' ')}`));
  }
  const { width } = await page.evaluate(() => ({ width: document.documentElement.scrollWidth }));
  if (width > 320) found.push(`${width} px wide`);
  await page.setViewportSize({ width: 1280, height: 800 });
  return found;
}

test('where a second factor is demanded, the door leads through setting it up and on to where one wanted', async () => {
  const context = await profileAt(cairn, browser, { locale: 'en-GB' });
  context.setDefaultTimeout(10_000);
  const complaints = await complaintsOf(context);
  const page = await context.newPage();
  await page.goto(/Begin\s+(\S+)/.exec(cairn.greeting)![1]!);
  await page.getByLabel('Your organisation').fill('Crumb & Co');
  await page.getByLabel('Your name').fill('Ada Admin');
  await page.getByLabel('Your e-mail address').fill('ada@crumb.example');
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Begin' }).click();

  // The password was given a moment ago, and is not asked for once more …
  await page.getByRole('heading', { name: 'A second factor' }).waitFor();
  expect(await page.getByLabel('Your password').count()).toBe(0);
  // … unless the page was loaded since: nothing keeps it. No other page opens meanwhile.
  await page.goto('/decisions?q=bread');
  await page.getByLabel('Your password').fill('not the password at all');
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Set it up' }).click();
  await page.getByText('That is not your password.').waitFor();
  await page.getByLabel('Your password').fill(password);
  await page.getByRole('button', { name: 'Set it up' }).click();

  await page.getByRole('img', { name: /^A code to be read by the app/ }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  const secret = await page.getByText(/^[A-Z2-7]{40,}$/).innerText();
  await page.getByLabel('The code that the app shows now').fill('000000');
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByText('The code is not right, or its time is over.').waitFor();
  await page
    .getByLabel('The code that the app shows now')
    .fill(oneTimeCode(secret, Date.now() + cairn.clockShift));
  await page.getByRole('button', { name: 'Go on' }).click();

  await page.getByRole('heading', { name: 'Your spare codes' }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  const spare = await page
    .getByText(/^\w{5}-\w{5}$/)
    .first()
    .innerText();
  await page.getByRole('button', { name: 'I have kept them' }).click();
  await page.waitForURL('**/decisions?q=bread');
  await page.getByRole('heading', { name: 'Decisions', level: 1 }).waitFor();

  await page.goto('/settings/sign-in');
  await page.getByText('Everybody here has one, so it stays on.').waitFor();
  expect(await page.getByRole('button', { name: 'Switch it off' }).count()).toBe(0);

  await page.getByRole('navigation').getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('heading', { name: 'Sign in', exact: true }).waitFor();
  await page.getByLabel('E-mail address').fill('ada@crumb.example');
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Use a spare code' }).click();
  await page.getByLabel('A spare code').fill(spare);
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('heading', { name: 'This week' }).waitFor();
  const refused = /status of 4\d\d/;
  expect(complaints.filter((each) => !refused.test(each))).toEqual([]);
});
