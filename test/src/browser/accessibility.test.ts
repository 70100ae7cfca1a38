import { randomUUID } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { ask } from './harness/ask.ts';
import { cairnInBrowser } from './harness/cairn-in-browser.ts';
import { objectiveRead } from './harness/check-ins.ts';
import { looksAs, personNamed } from './harness/people.ts';
import { type Route, routesOf } from './harness/routes.ts';
import { settled } from './harness/settled.ts';
import { todayIn } from './harness/today.ts';
import { actAs } from './harness/triage.ts';

const cairn = cairnInBrowser();

let routes: readonly Route[];
beforeAll(async () => {
  routes = await routesOf(cairn);
});

/** Smallest text there is, in px, and the narrowest screen that shows everything. */
const smallest = 13;
const narrowest = 320;

const sizes = [
  { width: 1440, height: 900 },
  { width: 360, height: 740 },
] as const;

/** What of axe looks at colours; all other rules look at what light and dark have in common. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** Rule and place of each violation on the page, or in the part that `within` selects. */
async function violations(page: Page, { rules, within }: Looking = {}): Promise<string[]> {
  // Looked at in the page itself: there are no frames in it for which another would be needed.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  if (rules) axe.withRules(rules);
  if (within) axe.include(within);
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

interface Looking {
  readonly rules?: string[];
  readonly within?: string;
}

test('every page, wide and on a phone, light and dark, is free of what axe finds, readable, and no wider than the narrowest screen', async () => {
  const found: string[] = [];
  // Side by side, since most of it is waiting until a page has settled.
  await Promise.all(sizes.map((size) => walk(size, found)));
  expect(found).toEqual([]);
}, 180_000);

/** Goes through every route in one size of screen and notes what is wrong with each. */
async function walk(size: (typeof sizes)[number], found: string[]): Promise<void> {
  const page = await cairn.open('/', { viewport: size });
  for (const { name, path, lookAs } of routes) {
    await looksAs(page.context(), cairn, lookAs);
    const note = (what: string, faults: readonly string[]) =>
      found.push(...faults.map((fault) => `${name} at ${size.width}, ${what}: ${fault}`));
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(path);
    await settled(page);
    note('light', await violations(page));
    note('text', await page.evaluate(smallTexts, smallest));
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    note('dark', await violations(page, { rules: ofColours }));
    if (size.width > 400) continue;
    await page.setViewportSize({ width: narrowest, height: 640 });
    const wide = await page.evaluate(widthOnceFitted, narrowest);
    if (wide > narrowest) note('narrowest', [`has to be scrolled sideways, ${wide} px`]);
    await page.setViewportSize(size);
  }
}

const openers: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  palette: (page) => page.keyboard.press('Control+k'),
  keys: (page) => page.keyboard.press('?'),
  explanation: (page) =>
    page
      .getByRole('button', { name: /how it came about$/ })
      .nth(1)
      .click(),
  calendar: (page) =>
    page
      .getByRole('group', { name: 'The moment you are looking at' })
      .getByRole('button', { name: /^Now/ })
      .click(),
  personas: (page) => page.getByRole('complementary', { name: 'Demo' }).getByRole('button').click(),
};

test('what opens over a page is free of it too', async () => {
  const found: string[] = [];
  for (const viewport of sizes) {
    const page = await cairn.open('/objectives', { viewport });
    await settled(page);
    for (const [name, open] of Object.entries(openers)) {
      await open(page);
      const opened = page.getByRole('dialog').or(page.getByRole('menu'));
      await opened.waitFor();
      const within = '[role="dialog"], [role="menu"]';
      const faults = await violations(page, { within });
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      faults.push(...(await violations(page, { within, rules: ofColours })));
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      found.push(...faults.map((fault) => `${name}, ${viewport.width}: ${fault}`));
      await page.keyboard.press('Escape');
      await opened.waitFor({ state: 'detached' });
    }
  }
  expect(found).toEqual([]);
});

test('the look of a page notices what is wrong with it', async () => {
  const page = await cairn.open('/objectives');
  await settled(page);
  await page.evaluate(() => {
    const faulty = document.createElement('button');
    const text = document.createElement('span');
    text.textContent = 'too small and too pale to be read';
    text.style.cssText = 'font-size: 9px; color: #ddd; background: #fff';
    document.querySelector('main')?.append(faulty, text);
  });
  const rules = (await violations(page)).map((violation) => violation.split(':')[0]);
  expect(rules).toContain('button-name');
  expect(rules).toContain('color-contrast');
  expect(await page.evaluate(smallTexts, smallest)).toHaveLength(1);
});

test('a text that has no place to break widens no page, and no ordinary word of a table is broken for it', async () => {
  const { id: objectiveId } = await objectiveRead(cairn, 'New grocers reach');
  const { teams } = await ask<{ teams: { id: string; name: string }[] }>(
    cairn,
    '{ teams { id name } }',
  );
  const line = 'e3b0c44298fc1c14'.repeat(12);
  const blockerId = randomUUID();
  const decisionId = randomUUID();
  const asked = { objectiveId, neededBy: await todayIn(cairn) };
  const teamId = teams.find(({ name }) => name === 'Platform')!.id;
  const what = line.slice(0, 60);
  const does = (mutation: string, input: Readonly<Record<string, unknown>>) =>
    actAs(cairn.address, undefined, mutation, input);
  await does('raiseBlocker', { blockerId, objectiveId, kind: 'OTHER', what: line, needed: line });
  await does('requestDependency', { dependencyId: randomUUID(), teamId, ...asked, what });
  const { id: deciderId } = await personNamed(cairn, 'Ines Carvalho');
  const question = { decisionId, deciderId, question: line, context: line };
  await does('requestDecision', { ...question, objectiveIds: [objectiveId] });
  const option = { decisionId, words: 'Wait', expected: `Nothing changes: ${line}` };
  await does('offerOption', { optionId: randomUUID(), ...option });

  const page = await cairn.open('/', { lookAs: 'Ines Carvalho' });
  const found: string[] = [];
  for (const path of [
    `/triage?item=${blockerId}`,
    '/dependencies',
    `/decisions?item=${decisionId}`,
    `/objectives/${objectiveId}`,
    '/objectives',
    '/me/leader',
    '/history',
  ]) {
    await page.goto(path);
    for (const width of [1440, 1024, 768, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await settled(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > width) found.push(`${path} at ${width}: ${wide} px wide`);
      const broken = await page.evaluate(brokenWords);
      found.push(...broken.map((word) => `${path} at ${width}: ${word} is broken`));
    }
  }
  expect(found).toEqual([]);
});

/** How wide the page is, in px, once it fits or a second of frames has passed: charts follow a frame later. */
async function widthOnceFitted(fitting: number): Promise<number> {
  const root = document.documentElement;
  for (let frame = 0; frame < 60 && root.scrollWidth > fitting; frame += 1)
    await new Promise(requestAnimationFrame);
  return root.scrollWidth;
}

/** Words of a table that stand on two lines, but for those that are longer than any that is spoken. */
function brokenWords(): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (!text.parentElement?.closest('table')) continue;
    for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{N}]+/gu)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      // What only a screen reader reads stands in a box of one pixel.
      const lines = [...range.getClientRects()].filter((line) => line.width > 1);
      const isBroken = new Set(lines.map((line) => Math.round(line.top))).size > 1;
      if (isBroken && word.length <= 24) found.push(word);
    }
  }
  return found;
}

/** Texts that are seen and smaller than `least` px as drawn, whatever a drawing scales them by. */
function smallTexts(least: number): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    const text = texts.currentNode.textContent?.trim();
    if (!element || !text || !element.checkVisibility({ visibilityProperty: true })) continue;
    const box = element.getBoundingClientRect();
    // What only a screen reader reads stands in a box of one pixel.
    if (box.width <= 1 || box.height <= 1) continue;
    const drawn = element instanceof SVGElement ? element : undefined;
    const matrix = (drawn as SVGGraphicsElement | undefined)?.getScreenCTM?.();
    const size = Number.parseFloat(getComputedStyle(element).fontSize) * (matrix?.a ?? 1);
    if (size < least - 0.01) found.push(`${size.toFixed(1)} px "${text.slice(0, 40)}"`);
  }
  return found;
}
