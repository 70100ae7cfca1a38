import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cairnInBrowser } from './harness/cairn-in-browser.ts';
import { eventsRecorded } from './harness/events-recorded.ts';
import { type PacedHands, pacedHands } from './harness/paced-hands.ts';
import { personNamed } from './harness/people.ts';
import { settled } from './harness/settled.ts';

const cairn = cairnInBrowser();

/** The hard limit for twenty items. */
const budgetMs = 120_000;

const queue = (page: Page) =>
  page.getByRole('list', { name: 'What stands in somebody’s way, ranked' });

test('twenty items of the triage are decided by keys alone within two minutes, at the pace of a person', {
  timeout: 180_000,
}, async () => {
  await raised(['The loading bay is shut', 'A key is lost', 'The scales are wrong']);
  const page = await cairn.open('/triage', { lookAs: 'Ines Carvalho' });
  await settled(page);
  const hands = pacedHands(page);
  const { address } = cairn;
  const { id: personId } = await personNamed(cairn, 'Ines Carvalho');
  const before = await eventsRecorded({ address, personId });
  const decided = new Set<string>();
  const start = performance.now();
  await hands.press('j');
  await hands.press('k');
  for (let looks = 0; decided.size < 20 && looks < 40; looks += 1) {
    const item = queue(page).locator('[data-selected]');
    const name = await item.getByRole('button', { pressed: true }).innerText();
    if (decided.has(name)) {
      await hands.press('j');
      continue;
    }
    await hands.think();
    await decide(page, hands);
    decided.add(name);
  }
  const took = performance.now() - start;
  console.log(`Twenty items decided in ${(took / 1_000).toFixed(1)} s, ${hands.keys} keys.`);
  expect(decided.size).toBe(20);
  expect((await eventsRecorded({ address, personId })) - before).toBeGreaterThanOrEqual(20);
  expect(took).toBeLessThan(budgetMs);
});

/** One decision on the chosen item: the first that its kind offers. */
async function decide(page: Page, hands: PacedHands): Promise<void> {
  const detail = page.getByRole('article');
  const offers = async (name: RegExp) => (await detail.getByRole('button', { name }).count()) > 0;
  const isSent = () => page.getByRole('article').getByRole('form').waitFor({ state: 'detached' });
  if (await offers(/^Decide/)) {
    await hands.press('2');
    await detail.getByRole('form').waitFor();
    await hands.think();
    await hands.press('Space');
    await hands.tabUntil(() => isOn(page, 'Why'));
    await hands.type('It frees the most');
    await hands.tabUntil(() => isOn(page, 'radio'));
    await hands.press('7');
    await hands.press('Control+Enter');
    await hands.think();
    await hands.press('Escape');
  } else if (await offers(/^(Take on|I see to it)/)) {
    await hands.press('1');
  } else if (await offers(/^Set aside/)) {
    await hands.press('3');
    await hands.type('We spoke');
    await hands.press('Control+Enter');
  } else {
    await hands.press('h');
    await hands.press('Enter');
  }
  await isSent();
}

const isOn = (page: Page, what: string) =>
  page.evaluate((sought) => {
    const on = document.activeElement;
    if (sought === 'radio') return on instanceof HTMLInputElement && on.type === 'radio';
    return on instanceof HTMLTextAreaElement && on.labels[0]?.textContent === sought;
  }, what);

/** Blockers that a PM raises, so that there is enough to decide. */
async function raised(words: readonly string[]): Promise<void> {
  const page = await cairn.open('/blockers/new');
  for (const what of words) {
    await page.goto('/blockers/new');
    await page.getByRole('textbox', { name: 'What stands in the way' }).fill(what);
    await page.getByRole('button', { name: 'Raise it' }).click();
    await page.waitForURL(/objectives/);
  }
  await page.close();
}
