import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ask } from './harness/ask.ts';
import { cairnInBrowser } from './harness/cairn-in-browser.ts';
import { objectiveRead } from './harness/check-ins.ts';
import { settled } from './harness/settled.ts';

const cairn = cairnInBrowser();
const detail = (page: Page) => page.getByRole('article');

test('what is missing is arranged by key for all that miss it, has come, and the team resolves', async () => {
  const objective = await objectiveRead(cairn, 'New grocers reach');
  await ask(
    cairn,
    'mutation ($input: RaiseBlockerInput!) { raiseBlocker(input: $input) { ok { position } } }',
    {
      input: {
        commandId: randomUUID(),
        blockerId: randomUUID(),
        objectiveId: objective.id,
        kind: 'MISSING_TECHNOLOGY',
        about: 'label  PRINTERS',
        what: 'New grocers cannot print our label',
      },
    },
  );
  const page = await cairn.open('/triage', { lookAs: 'Ines Carvalho' });
  await settled(page);
  await page.getByRole('button', { name: /^Labels of three farms/ }).click();
  await page.keyboard.press('r');
  await detail(page).getByLabel('What you arrange').waitFor();
  const also = detail(page).getByRole('checkbox');
  expect(await also.count()).toBe(1);
  expect(await also.isChecked()).toBe(true);
  await page.keyboard.type('An engineer of the label works for a week');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Arranged for 2 blockers.').waitFor();
  await detail(page).getByText('An engineer of the label works for a week').waitFor();

  const team = await cairn.open(`/objectives/${objective.id}`);
  await settled(team);
  await team.getByText('An engineer of the label works for a week').first().waitFor();
  await team.getByRole('button', { name: 'It has come' }).click();
  await team.keyboard.type('On Monday');
  await team.keyboard.press('Control+Enter');
  await team.getByText(/^Noted\. The team resolves/).waitFor();
  await team.getByText(/says .*: On Monday/).waitFor();
  expect(await team.getByRole('button', { name: 'It has come' }).count()).toBe(0);
  await team.getByRole('button', { name: 'It is out of the way' }).first().waitFor();
});
