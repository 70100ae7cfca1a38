import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cairnInBrowser } from './harness/cairn-in-browser.ts';
import { settled } from './harness/settled.ts';

const cairn = cairnInBrowser();

/** Most JavaScript before first use, gzip, and most bytes of fonts; 1 kB = 1000 bytes. */
const mostScript = 150;
const mostFonts = 120;
/** Most that the layout may shift over a session, as browsers add it up. */
const mostShift = 0.05;

const dist = new URL('../../../web/dist/', import.meta.url);

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly assets?: readonly string[];
}
const manifest = (): Readonly<Record<string, Chunk>> =>
  JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

const bytes = (files: Iterable<string>, measure: (content: Buffer) => number) =>
  [...files].reduce((sum, file) => sum + measure(readFileSync(new URL(file, dist))), 0);

test('what a page needs before it can be used is light enough', () => {
  const chunks = manifest();
  // The application's own page, and not that of signing in.
  const html = readFileSync(new URL('index.html', dist), 'utf8');
  const begun = Object.keys(chunks).filter((key) => html.includes(`src="/${chunks[key]!.file}"`));
  expect(begun.length).toBeGreaterThan(0);
  const pages = Object.keys(chunks).filter((key) => /features\/.*-page\.tsx$/.test(key));
  expect(pages.length).toBeGreaterThanOrEqual(8);
  const heavy: string[] = [];
  for (const page of pages) {
    const files = new Set<string>();
    const visit = (key: string) => {
      const { file, imports = [] } = chunks[key]!;
      if (files.has(file)) return;
      files.add(file);
      for (const imported of imports) visit(imported);
    };
    for (const key of begun) visit(key);
    visit(page);
    const size = bytes(files, (content) => gzipSync(content, { level: 9 }).length) / 1000;
    if (size > mostScript) heavy.push(`${page}: ${size.toFixed(1)} kB`);
  }
  expect(heavy).toEqual([]);
});

test('the browser loads no more script for the first page than the manifest says', async () => {
  const page = await (await cairn.visit()).newPage();
  const scripts = new Set<string>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js')) scripts.add(pathname.slice(1));
  });
  await page.goto('/');
  await page.getByRole('link', { name: /^Start the check-in/ }).waitFor();
  const size = bytes(scripts, (content) => gzipSync(content, { level: 9 }).length) / 1000;
  expect(size).toBeGreaterThan(50);
  expect(size).toBeLessThanOrEqual(mostScript);
});

test('the fonts are light enough', () => {
  const faces = new Set(
    Object.values(manifest()).flatMap(({ file, assets = [] }) =>
      [file, ...assets].filter((name) => name.endsWith('.woff2')),
    ),
  );
  expect(faces.size).toBeGreaterThan(0);
  expect(bytes(faces, (content) => content.length) / 1000).toBeLessThanOrEqual(mostFonts);
});

test.each([
  { width: 1440, height: 900 },
  { width: 360, height: 740 },
])('over a session at $width px the layout holds still', async (viewport) => {
  const page = await (await cairn.visit({ viewport })).newPage();
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts, shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & Shift)[]) {
        if (entry.hadRecentInput) continue;
        Object.assign(window, { shifted: (window as unknown as Seen).shifted + entry.value });
        const moved = entry.sources.map(({ node }) => (node as Element | null)?.className ?? '');
        shifts.push(`${location.pathname} ${entry.value.toFixed(4)} ${moved.join(', ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/');
  await settled(page);
  await page.keyboard.press('g');
  await page.keyboard.press('o');
  await page.waitForURL('**/objectives');
  await settled(page);
  await page.keyboard.press('[');
  await page.getByText(/^You are looking at/).waitFor();
  await settled(page);
  await page.keyboard.press('t');
  await page.getByText(/^You are looking at/).waitFor({ state: 'hidden' });
  await page
    .getByRole('link', { name: /^New grocers reach/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: /^New grocers reach/ }).waitFor();
  await settled(page);
  await page.getByRole('link', { name: /^Check in/ }).click();
  await walkThrough(page);
  for (const letter of ['s', 'h', 'w']) {
    await page.keyboard.press('g');
    await page.keyboard.press(letter);
    await settled(page);
  }
  const { shifted, shifts } = await page.evaluate(() => {
    const { shifted, shifts } = window as unknown as Seen;
    return { shifted, shifts };
  });
  expect(shifted, shifts.join('\n')).toBeLessThanOrEqual(mostShift);
});

async function walkThrough(page: Page): Promise<void> {
  for (let place = 1; place <= 3; place += 1) {
    await page.getByRole('region', { name: `Key result ${place} of 3` }).waitFor();
    await settled(page);
    await page.keyboard.press('Enter');
  }
  await page.getByText('Check-in sent, three key results.').waitFor();
  await settled(page);
}

interface Shift {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}
interface Seen {
  readonly shifted: number;
  readonly shifts: readonly string[];
}
