import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cairnInBrowser } from './harness/cairn-in-browser.ts';
import { objectiveRead } from './harness/check-ins.ts';
import { settled } from './harness/settled.ts';
import { choose, chosen, detail } from './harness/triage.ts';

const cairn = cairnInBrowser();

const palette = (page: Page) => page.getByRole('dialog', { name: 'Search or do anything' });
const sheet = (page: Page) => page.getByRole('dialog', { name: 'Every key' });
const path = (page: Page) => new URL(page.url()).pathname;
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

test('Ctrl K finds what is sought, goes there by Enter, and closes by Esc', async () => {
  const page = await cairn.open('/');
  await settled(page);
  await page.keyboard.press('Control+k');
  await palette(page).waitFor();
  await page.keyboard.press('Escape');
  await palette(page).waitFor({ state: 'detached' });

  await page.keyboard.press('Control+k');
  await palette(page).waitFor();
  await page.keyboard.type('history');
  await page.keyboard.press('Enter');
  await title(page, 'History').waitFor();
  expect(path(page)).toBe('/history');

  await page.keyboard.press('Control+k');
  await palette(page).waitFor();
  await page.keyboard.type('without a driver');
  await palette(page).getByText('Orders still without a driver').first().waitFor();
  await page.keyboard.press('Enter');
  await title(page, 'Deliveries arrive in the hour we said they would').waitFor();
  await page
    .getByRole('button', { name: /^Orders still without a driver/, pressed: true })
    .waitFor();
});

test('G and a letter go to every place of the rail', async () => {
  const page = await cairn.open('/');
  await settled(page);
  const places = [
    ['o', '/objectives'],
    ['s', '/strategy'],
    ['t', '/triage'],
    ['l', '/learnings'],
    ['x', '/context'],
    ['e', '/decisions'],
    ['h', '/history'],
    ['c', '/check-in'],
    ['w', '/'],
  ] as const;
  for (const [letter, place] of places) {
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('g');
    await page.keyboard.press(letter);
    await page.waitForURL((url) => url.pathname === place);
    await settled(page);
  }
});

test('the frame answers a key in one frame, before the page there is drawn', async () => {
  // A page that was seen before has its answer, so that nothing else can hold it up.
  const page = await cairn.open('/strategy');
  await settled(page);
  await page.keyboard.press('g');
  await page.keyboard.press('o');
  await title(page, 'Objectives').waitFor();
  await settled(page);
  const frames = page.evaluate(
    () =>
      new Promise<{ readonly rail: number; readonly page: number }>((resolve) => {
        const isStrategy = (words: string | null | undefined) => words?.startsWith('Strategy');
        let frame = 0;
        let rail: number | undefined;
        const look = () => {
          if (isStrategy(document.querySelector('nav [aria-current=page]')?.textContent))
            rail ??= frame;
          if (rail !== undefined && isStrategy(document.querySelector('h1')?.textContent))
            resolve({ rail, page: frame });
        };
        new MutationObserver(look).observe(document.body, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
        });
        const count = () => {
          frame += 1;
          requestAnimationFrame(count);
        };
        requestAnimationFrame(count);
      }),
  );
  await page.keyboard.press('g');
  await page.keyboard.press('s');
  const { rail, page: drawn } = await frames;
  expect(drawn).toBeGreaterThan(rail);
});

test('? opens the sheet of keys, which closes by Esc', async () => {
  const page = await cairn.open('/objectives');
  await settled(page);
  await page.keyboard.press('?');
  await sheet(page).waitFor();
  await sheet(page).getByText('Keep and go on').waitFor();
  await page.keyboard.press('Escape');
  await sheet(page).waitFor({ state: 'detached' });
});

test('J and K move through the objectives, and Enter opens the one with focus', async () => {
  const page = await cairn.open('/objectives');
  await settled(page);
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await page.keyboard.press('j');
  const first = await focused();
  await page.keyboard.press('j');
  expect(await focused()).not.toBe(first);
  await page.keyboard.press('k');
  expect(await focused()).toBe(first);
  await page.keyboard.press('Enter');
  await title(page, first).waitFor();
});

test('while somebody types, no single key acts', async () => {
  const { id } = await objectiveRead(cairn, 'New grocers reach');
  const page = await cairn.open(`/check-in?objective=${id}`);
  const open = page.getByRole('region', { name: /^Key result/ });
  await open.getByRole('button', { name: 'What changed because of it' }).click();
  const note = open.getByRole('textbox', { name: /^What changed/ });
  await note.waitFor();
  const before = page.url();
  const text = 'go to [ { ] } T ? C Z 3 - G O gh jk 0 !';
  await page.keyboard.type(text, { delay: 15 });
  expect(await note.inputValue()).toBe(text);
  expect(page.url()).toBe(before);
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(await open.getByRole('radio', { name: /^7 of 10/ }).isChecked()).toBe(true);

  await page.keyboard.press('Control+k');
  await palette(page).waitFor();
  await page.keyboard.type('g o ? [', { delay: 15 });
  expect(page.url()).toBe(before);
  expect(await sheet(page).count()).toBe(0);
});

test('in an open form no single key of the page acts, wherever in it focus is', async () => {
  const page = await cairn.open('/triage', { lookAs: 'Ines Carvalho' });
  await settled(page);
  await choose(page, /^Do we show lines/);
  await page.keyboard.press('2');
  const form = detail(page).getByRole('form', { name: 'What is decided' });
  await form.waitFor();
  // Focus is on the first option by now.
  await page.keyboard.press('h');
  const why = form.getByRole('textbox', { name: 'Why' });
  await why.fill('The law asks for it');
  const before = page.url();
  const keys = ['j', 'k', 'x', 'h', 'c', 'z', '!', '?', '[', 'g', 'o'];
  await form.getByRole('radio', { name: /^B / }).click();
  for (const key of keys) await page.keyboard.press(key);
  // What takes no focus itself leaves it in the form.
  await form.getByRole('heading', { name: 'What is decided' }).click();
  for (const key of keys) await page.keyboard.press(key);
  await form.getByRole('button', { name: 'Cancel' }).focus();
  for (const key of keys) await page.keyboard.press(key);
  await settled(page);
  expect(page.url()).toBe(before);
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(await why.inputValue()).toBe('The law asks for it');

  await form.getByRole('radio', { name: '3 of 10' }).focus();
  await page.keyboard.press('7');
  expect(await form.getByRole('radio', { name: '7 of 10' }).isChecked()).toBe(true);
  await page.keyboard.press('Escape');
  await form.waitFor({ state: 'detached' });
  const name = await chosen(page).innerText();
  await page.keyboard.press('j');
  await expect.poll(() => chosen(page).innerText()).not.toBe(name);
});

test('single keys can be switched off, and stay off, while Ctrl K stays', async () => {
  const page = await cairn.open('/objectives');
  await settled(page);
  await page.keyboard.press('?');
  await sheet(page).getByRole('switch', { name: 'Single keys act' }).press('Space');
  await page.keyboard.press('Escape');
  await sheet(page).waitFor({ state: 'detached' });
  await nothingHappensBy(page, ['[', '?', 'g', 'h', 'c', 'j']);

  await page.reload();
  await settled(page);
  await nothingHappensBy(page, ['[', '?', 'g', 'h', 'c', 'j']);
  await page.keyboard.press('Control+k');
  await palette(page).waitFor();
  await page.keyboard.type('single keys on');
  await page.keyboard.press('Enter');
  await palette(page).waitFor({ state: 'detached' });
  await page.keyboard.press('[');
  await page.getByText(/^You are looking at/).waitFor();
});

async function nothingHappensBy(page: Page, keys: readonly string[]): Promise<void> {
  const before = page.url();
  for (const key of keys) await page.keyboard.press(key);
  await settled(page);
  expect(page.url()).toBe(before);
  expect(await page.getByRole('dialog').count()).toBe(0);
}
