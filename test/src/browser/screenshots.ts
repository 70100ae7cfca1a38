import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from './harness/launch-browser.ts';
import { looksAs } from './harness/people.ts';
import { routesOf } from './harness/routes.ts';
import { startCairn } from './harness/running-cairn.ts';
import { settled } from './harness/settled.ts';
import { profileAt } from './harness/shift-clock.ts';

// Saves a picture of every page and of what opens over them, in light and dark, wide and narrow, for
// people to look at: `node test/src/browser/screenshots.ts <folder>`.

const folder = process.argv[2];
if (!folder) {
  process.stderr.write('Say into which folder: node test/src/browser/screenshots.ts <folder>\n');
  process.exit(1);
}
const into = resolve(folder);
mkdirSync(into, { recursive: true });

const schemes = ['light', 'dark'] as const;
const sizes = [
  { width: 1440, height: 900 },
  { width: 360, height: 740 },
] as const;

/** States that take an act to see. */
const overPages: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  async palette(page) {
    await objectives(page);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('allergen');
    await settled(page);
  },
  async keys(page) {
    await objectives(page);
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
  },
  async explanation(page) {
    await objectives(page);
    await page
      .getByRole('button', { name: /how it came about$/ })
      .nth(1)
      .click();
    await page.getByRole('dialog').waitFor();
  },
  async calendar(page) {
    await objectives(page);
    await page.getByRole('button', { name: /^Now/ }).click();
    await page.getByRole('dialog').waitFor();
  },
  async 'check-in-written'(page) {
    await page.goto('/check-in');
    await page.getByRole('textbox', { name: /^Today/ }).fill('lots');
    await page.getByRole('button', { name: 'What changed because of it' }).click();
    await page.getByRole('textbox', { name: /^What changed/ }).fill('Still on it');
    await page.getByRole('radio', { name: /^4 of 10/ }).check({ force: true });
    await page.getByRole('button', { name: /^Keep and go on/ }).click();
    await settled(page);
  },
  async 'objective-new-refused'(page) {
    await page.goto('/objectives/new');
    await page.getByRole('textbox', { name: 'What changes for whom' }).fill('Launch the app');
    await page.getByRole('textbox', { name: 'Key result 1' }).fill('Ship the new flow');
    await page.getByRole('textbox', { name: /^Where it is to land/ }).fill('many');
    await page.getByRole('button', { name: 'Commit', exact: true }).click();
    await page.getByText('About the wording').first().waitFor();
    await settled(page);
  },
};

async function objectives(page: Page): Promise<void> {
  await page.goto('/objectives');
  await settled(page);
}

const cairn = await startCairn();
const browser = await launchBrowser();
try {
  const routes = await routesOf(cairn);
  for (const colorScheme of schemes) {
    for (const viewport of sizes) {
      const context = await profileAt(cairn, browser, {
        colorScheme,
        viewport,
        locale: 'en-GB',
      });
      const page = await context.newPage();
      const save = (name: string, fullPage = true) =>
        page.screenshot({
          path: join(into, `${name}-${colorScheme}-${viewport.width}.png`),
          fullPage,
        });
      for (const { name, path, lookAs } of routes) {
        await looksAs(context, cairn, lookAs);
        await page.goto(path);
        await settled(page);
        await save(name);
      }
      for (const [name, open] of Object.entries(overPages)) {
        await open(page);
        await save(name, false);
      }
      await looksAs(context, cairn, 'Ines Carvalho');
      for (const [name, path] of [
        ['this-week-leader', '/'],
        ['check-in-nothing-owned', '/check-in'],
      ] as const) {
        await page.goto(path);
        await settled(page);
        await save(name);
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
  await cairn.stop();
}
