import type { Page, Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { cairnInBrowser } from './harness/cairn-in-browser.ts';

const cairn = cairnInBrowser();

/** Has the server turn away what the history asks, for as long as `still` says. */
async function turnAway(page: Page, answer: Parameters<Route['fulfill']>[0], still: () => boolean) {
  await page.route('**/graphql', (route) =>
    /"documentId":"History\./.test(route.request().postData() ?? '') && still()
      ? route.fulfill(answer)
      : route.continue(),
  );
}

const refusal = (code: string, message: string, remedy: string) =>
  JSON.stringify({ errors: [{ message, extensions: { code, remedy } }] });
const json = { 'content-type': 'application/json; charset=utf-8' };

test('who asked too much is told how long to wait, and sees the page without doing anything', async () => {
  cairn.expectComplaint(/status of 429/);
  const page = await (await cairn.visit()).newPage();
  let isTooMuch = true;
  const answer = {
    status: 429,
    headers: { ...json, 'retry-after': '2' },
    body: refusal('TOO_MANY_REQUESTS', 'Much was asked.', 'Try again in 2 seconds.'),
  };
  await turnAway(page, answer, () => isTooMuch);
  await page.goto('/history');
  await page.getByText('Much was asked. Try again in 2 seconds.').waitFor();
  isTooMuch = false;
  await page.getByRole('table').or(page.getByRole('list')).first().waitFor();
  await page.getByText('Much was asked.').waitFor({ state: 'detached' });
});

test('a page that is older than the server says so, and is loaded anew by trying again', async () => {
  cairn.expectComplaint(/status of 400/);
  const page = await (await cairn.visit()).newPage();
  let isOld = true;
  const answer = {
    status: 400,
    headers: json,
    body: refusal('UNKNOWN_OPERATION', 'Not of the same version.', 'Load the page again.'),
  };
  await turnAway(page, answer, () => isOld);
  await page.goto('/history');
  await page.getByText('Not of the same version. Load the page again.').waitFor();
  isOld = false;
  const loaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Try again' }).click();
  await loaded;
  await page.getByText('Not of the same version.').waitFor({ state: 'detached' });
  expect(page.url()).toMatch(/\/history$/);
});
