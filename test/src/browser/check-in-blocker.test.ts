import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ask } from './harness/ask.ts';
import { cairnInBrowser } from './harness/cairn-in-browser.ts';
import { objectiveRead } from './harness/check-ins.ts';

const cairn = cairnInBrowser();

const openStop = (page: Page) => page.getByRole('region', { name: /^Key result/ });
const what = (page: Page) =>
  openStop(page).getByRole('textbox', { name: 'What stands in the way' });

const blockersOf = async (id: string) => {
  const { objective } = await ask<{
    objective: {
      blockers: {
        what: { text: string };
        kind: string;
        keyResults: { id: string }[];
      }[];
    };
  }>(
    cairn,
    'query ($id: ID!) { objective(id: $id) { blockers { what { text } kind keyResults { id } } } }',
    {
      id,
    },
  );
  return objective.blockers;
};

test('a fall with its reason, what is in the way, a closed tab, and it is raised with the check-in, by keys alone', async () => {
  const objective = await objectiveRead(cairn, 'New grocers reach');
  const before = await blockersOf(objective.id);
  const context = await cairn.visit();
  const path = `/check-in?objective=${objective.id}`;
  const tab = await context.newPage();
  await tab.goto(path);
  await openStop(tab).waitFor();
  await tab.keyboard.press('Escape');
  await tab.keyboard.press('1');
  await openStop(tab).getByText('What is behind it?').waitFor();
  await tab.keyboard.press('d');
  await what(tab).waitFor();
  expect(await openStop(tab).getByRole('combobox', { name: 'It is' }).inputValue()).toBe(
    'DEPENDENCY',
  );
  for (let tabs = 0; tabs < 60; tabs++) {
    if (await what(tab).evaluate((input) => input === document.activeElement)) break;
    await tab.keyboard.press('Tab');
  }
  await tab.keyboard.type('The import waits for a file of the registry');
  await tab.getByText(/^Draft kept/).waitFor();
  await tab.close();

  const again = await context.newPage();
  await again.goto(path);
  await what(again).waitFor();
  expect(await what(again).inputValue()).toBe('The import waits for a file of the registry');
  await again.keyboard.press('Control+Enter');
  await again.getByText('Check-in sent, three key results.').waitFor();
  const after = await blockersOf(objective.id);
  expect(after).toHaveLength(before.length + 1);
  const [first] = objective.keyResults;
  expect(after.find(({ what }) => what.text.startsWith('The import waits'))).toMatchObject({
    kind: 'DEPENDENCY',
    keyResults: [{ id: first!.id }],
  });

  await again.keyboard.press('z');
  await again.getByText(/what is in the way stays raised/).waitFor();
  await openStop(again).waitFor();
  await again.keyboard.press('Control+Enter');
  await again.getByText('Check-in sent, three key results.').waitFor();
  expect(await blockersOf(objective.id)).toHaveLength(before.length + 1);
});
