import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cairnInBrowser } from './harness/cairn-in-browser.ts';
import { objectiveRead } from './harness/check-ins.ts';
import { settled } from './harness/settled.ts';
import { actAs } from './harness/triage.ts';

const cairn = cairnInBrowser();

const need = 'An hour with somebody who knows the loading bays';
const rowOf = (page: Page) => page.getByRole('listitem').filter({ hasText: need });

test('what is asked on an objective is answered by the one asked, and judged by the one who asked', async () => {
  const { id } = await objectiveRead(cairn, 'New grocers reach');
  const asker = await cairn.open(`/objectives/${id}`);
  await asker.getByRole('button', { name: 'Ask for help' }).click();
  await asker.getByRole('button', { name: 'Ask', exact: true }).click();
  await asker.getByText('Say in a sentence what would help.').waitFor();
  await asker.getByRole('textbox', { name: 'What you need' }).fill(need);
  await asker.getByLabel('From whom').selectOption({ label: 'Yuki Tanabe' });
  await asker.getByRole('button', { name: 'Ask', exact: true }).click();
  await rowOf(asker).getByRole('button', { name: 'No longer needed' }).waitFor();

  const helper = await cairn.open('/', { lookAs: 'Yuki Tanabe' });
  await rowOf(helper).getByRole('button', { name: 'I see to it' }).click();
  await rowOf(helper).getByText('You see to it.').waitFor();
  await rowOf(asker).getByText('Yuki Tanabe sees to it.').waitFor();

  await rowOf(helper).getByRole('button', { name: 'Say what you did' }).click();
  await helper.getByRole('button', { name: 'Say so' }).click();
  await helper.getByText('Say in a sentence what you did.').waitFor();
  await helper.getByRole('textbox', { name: 'What you did' }).fill('Ruben walked them with her');
  await helper.getByRole('button', { name: 'Say so' }).click();
  await rowOf(helper).waitFor({ state: 'detached' });

  await asker.goto('/');
  await rowOf(asker).getByText('Ruben walked them with her').waitFor();
  await rowOf(asker).getByRole('button', { name: 'It helped' }).click();
  await asker.getByRole('button', { name: 'Say so' }).click();
  await rowOf(asker).waitFor({ state: 'detached' });

  await asker.goto(`/objectives/${id}`);
  await rowOf(asker).getByText('helped', { exact: true }).waitFor();
});

test('a no says why and what else, and an ask is undone with Z', async () => {
  const jonas = await cairn.open('/', { lookAs: 'Jonas Weil' });
  const asked = jonas.getByRole('listitem').filter({ hasText: 'A day for files over 5 MB' });
  await asked.getByRole('button', { name: 'Decline' }).click();
  await jonas.getByRole('textbox', { name: 'Why not' }).fill('It would be a guess');
  await jonas.getByRole('button', { name: 'Decline it' }).click();
  await jonas.getByText('Say what else they could try.').waitFor();
  await jonas.getByRole('textbox', { name: 'What might help instead' }).fill('Ask Ines to choose');
  await jonas.getByRole('button', { name: 'Decline it' }).click();
  await asked.waitFor({ state: 'detached' });

  const maren = await cairn.open('/');
  const declined = maren.getByRole('listitem').filter({ hasText: 'A day for files over 5 MB' });
  await declined.getByText('It would be a guess').waitFor();
  await declined.getByText('Ask Ines to choose').waitFor();

  const { id } = await objectiveRead(cairn, 'Grocers who stall');
  await maren.goto(`/objectives/${id}`);
  await maren.getByRole('button', { name: 'Ask for help' }).click();
  const again = 'A day that Ines chooses';
  await maren.getByRole('textbox', { name: 'What you need' }).fill(again);
  await maren.keyboard.press('Tab');
  await maren.getByRole('button', { name: 'Ask', exact: true }).click();
  const row = maren.getByRole('listitem').filter({ hasText: again });
  await row.getByText('whoever can help').waitFor();
  await settled(maren);
  await maren.keyboard.press('z');
  await row.getByText('taken back').waitFor();
  expect(await row.getByRole('button').count()).toBe(0);
});

test('of two who answer at once, the slower keeps what is written, and hears who was faster', async () => {
  const asked = 'A word with the harbour master';
  const { id } = await objectiveRead(cairn, 'New grocers reach');
  await actAs(cairn.address, undefined, 'askForHelp', {
    ...{ objectiveId: id, askId: randomUUID(), need: asked },
  });
  const pages = [
    await cairn.open('/', { lookAs: 'Ines Carvalho' }),
    await cairn.open(`/objectives/${id}`, { lookAs: 'Ines Carvalho' }),
  ] as const;
  const rows = pages.map((page) => page.getByRole('listitem').filter({ hasText: asked }));
  const [slow, fast] = pages;
  for (const row of rows) await row.getByRole('button', { name: 'Say what you did' }).click();
  await slow.getByRole('textbox', { name: 'What you did' }).fill('He rings at noon');
  await fast.getByRole('textbox', { name: 'What you did' }).fill('He rang');
  await fast.getByRole('button', { name: 'Say so' }).click();
  await rows[1]!.getByRole('textbox').waitFor({ state: 'detached' });
  await slow.getByRole('button', { name: 'Say so' }).click();
  await rows[0]!.getByRole('alert').waitFor();
  expect(await slow.getByRole('textbox', { name: 'What you did' }).inputValue()).toBe(
    'He rings at noon',
  );
  await slow.getByRole('button', { name: 'Cancel' }).click();
  await rows[0]!.waitFor({ state: 'detached' });
});
