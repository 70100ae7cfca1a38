import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ask } from './harness/ask.ts';
import { cairnInBrowser } from './harness/cairn-in-browser.ts';
import { hasFocus } from './harness/focus.ts';
import { settled } from './harness/settled.ts';

const cairn = cairnInBrowser();

const holdsFocus = (element: Element) => element.contains(document.activeElement);
const computed = (page: Page) =>
  page.getByRole('main').getByRole('button', { name: /how it came about$/ });

test('every computed figure of the objectives opens by Enter, closes by Esc and keeps its place', async () => {
  const page = await cairn.open('/objectives');
  const figures = computed(page);
  await figures.first().waitFor();
  await settled(page);
  const all = await figures.count();
  expect(all).toBe(await computedFigures());
  for (let place = 0; place < all; place += 1) {
    const figure = figures.nth(place);
    const name = await figure.innerText();
    await figure.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog');
    await panel.waitFor();
    expect(await panel.getAttribute('aria-labelledby'), name).toBeTruthy();
    await panel.getByRole('button', { name: /events? it read$/ }).waitFor();
    await expect.poll(() => panel.evaluate(holdsFocus), { interval: 20 }).toBe(true);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await hasFocus(figure), name).toBe(true);
  }
});

test('the events that a figure read can be listed, each with a way into the history', async () => {
  const page = await cairn.open('/objectives');
  await computed(page).first().focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog');
  await panel.getByRole('button', { name: /^The \d+ events it read$/ }).click();
  await panel
    .getByText(/Check-in/)
    .first()
    .waitFor();
});

/**
 * How many figures stand on the list at least, counted from what the server computes: the health of
 * each objective, and of each key result what is expected, how it stands to it, and a confidence
 * that no longer counts as it was given.
 */
async function computedFigures(): Promise<number> {
  const { moment } = await ask<{ moment: { cycle: { id: string } } }>(
    cairn,
    '{ moment { cycle { id } } }',
  );
  const { objectives } = await ask<{ objectives: { edges: { node: Computed }[] } }>(
    cairn,
    `query ($cycleId: ID!) { objectives(filter: { cycleId: $cycleId, stage: COMMITTED }) { edges { node {
      health { differ }
      keyResults { expected { value } confidence { value } last { confidence } pace { state } }
    } } } }`,
    { cycleId: moment.cycle.id },
  );
  const all = objectives.edges.map(({ node }) => node);
  const rows = all.flatMap(({ keyResults }) => keyResults);
  const count = <Thing>(things: readonly Thing[], holds: (thing: Thing) => boolean) =>
    things.filter(holds).length;
  return (
    all.length +
    count(all, ({ health }) => health.differ) +
    count(rows, ({ expected }) => expected !== null) +
    count(rows, ({ pace }) => pace.state !== 'TO_SET' && pace.state !== 'NO_WORD') +
    count(rows, ({ confidence, last }) => (confidence?.value ?? 10) < (last?.confidence ?? 0))
  );
}

interface Computed {
  readonly health: { readonly differ: boolean };
  readonly keyResults: readonly {
    readonly expected: { readonly value: number } | null;
    readonly confidence: { readonly value: number } | null;
    readonly last: { readonly confidence: number } | null;
    readonly pace: { readonly state: string };
  }[];
}
