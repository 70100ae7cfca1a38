import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cairnInBrowser } from './harness/cairn-in-browser.ts';
import { settled } from './harness/settled.ts';

const cairn = cairnInBrowser();

const question = 'Do we leave festival traders out';
const words = 'Two thirds of the stalled are shops';

/** Whoever looks opens the question that Maren thinks through for herself. */
async function opened(lookAs?: string): Promise<Page> {
  const page = await cairn.open('/decisions', lookAs === undefined ? {} : { lookAs });
  const row = page.getByRole('listitem').filter({ hasText: question });
  await row.getByRole('button', { name: question }).first().click();
  await row.getByText('Leave them out, and say so').waitFor();
  await settled(page);
  return page;
}

/** Whether it can be read: by an eye, and by what reads aloud or searches in the page. */
const isRead = async (page: Page): Promise<boolean> => {
  const [toTheEye, toOthers] = await page.getByText(words).evaluate((text) => {
    let blurred = false;
    for (let at: Element | null = text; at; at = at.parentElement)
      blurred ||= getComputedStyle(at).filter.includes('blur');
    return [!blurred, text.closest('[inert]') === null];
  });
  expect(toOthers).toBe(toTheEye);
  return toTheEye!;
};

test('what is thought is blurred until it is asked for, and hidden again by one key', async () => {
  const page = await opened();
  await page.getByText('Only you read this.').waitFor();
  const signs = page.getByRole('region', { name: 'Signs that show' });
  await signs.getByText('Each is read by who asked and whoever decides.').waitFor();
  expect(await isRead(page)).toBe(false);
  await page.getByRole('button', { name: 'Show', exact: true }).first().click();
  expect(await isRead(page)).toBe(true);
  await page.keyboard.press('v');
  expect(await isRead(page)).toBe(false);
});

test('it is hidden by Escape out of a form too, which stays as it is', async () => {
  const page = await opened();
  await page.getByRole('button', { name: 'Show', exact: true }).first().click();
  await page.getByRole('button', { name: 'Record an assumption' }).click();
  const assumption = page.getByRole('textbox', { name: 'The assumption' });
  await assumption.fill('Half of it is written');
  expect(await isRead(page)).toBe(true);
  await page.keyboard.press('Escape');
  expect(await isRead(page)).toBe(false);
  expect(await assumption.inputValue()).toBe('Half of it is written');
});

test('it is read for as long as the key is held, and hidden when the page is left', async () => {
  const page = await opened();
  await page.keyboard.down('v');
  expect(await isRead(page)).toBe(true);
  await page.keyboard.up('v');
  expect(await isRead(page)).toBe(false);
  await page.keyboard.down('v');
  await page.evaluate(() => window.dispatchEvent(new Event('blur')));
  expect(await isRead(page)).toBe(false);
  await page.keyboard.up('v');
  await page.getByRole('button', { name: 'Show', exact: true }).first().click();
  await page.getByRole('link', { name: 'Strategy' }).click();
  // The frame shows at once where one is going; the page is left once the next one stands there.
  await page.getByRole('heading', { level: 1, name: 'Strategy' }).waitFor();
  await page.goBack();
  await page.getByText(words).waitFor();
  expect(await isRead(page)).toBe(false);
});

test('to somebody else there is none of it', async () => {
  const page = await opened('Ines Carvalho');
  expect(await page.getByText(words).count()).toBe(0);
  expect(await page.getByText('read this').count()).toBe(0);
  expect(await page.getByRole('region', { name: 'Signs that show' }).count()).toBe(0);
  expect(await page.content()).not.toContain('Two thirds of the stalled');
});
