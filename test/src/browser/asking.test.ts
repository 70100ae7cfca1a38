import { randomUUID } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ask } from './harness/ask.ts';
import { cairnInBrowser } from './harness/cairn-in-browser.ts';
import { objectiveRead } from './harness/check-ins.ts';
import { personNamed } from './harness/people.ts';
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

test('in an organisation of hundreds anybody is found by name: to be asked, to lead, to be let in', async () => {
  await letIn([...Array.from({ length: 119 }, (_, n) => `Younger Colleague ${n + 1}`), 'Zoë Zürn']);
  const { id } = await objectiveRead(cairn, 'New grocers reach');
  const asker = await cairn.open(`/objectives/${id}`);
  await asker.getByRole('button', { name: 'Ask for help' }).click();
  const form = asker.getByRole('form', { name: 'What would help' });
  await form.getByRole('textbox', { name: 'What you need' }).fill('Ten minutes of fresh eyes');
  const from = form.locator('button[role=combobox]');
  await from.press('Enter');
  const options = asker.getByRole('listbox', { name: 'From whom' }).getByRole('option');
  await options.first().waitFor();
  expect(await options.count()).toBeLessThanOrEqual(130);
  const { violations } = await new AxeBuilder({ page: asker }).setLegacyMode(true).analyze();
  expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]!.target}`)).toEqual([]);
  await asker.keyboard.type('zurn');
  await options.filter({ hasText: 'Zoë Zürn' }).waitFor();
  await asker.keyboard.press('Enter');
  await options.first().waitFor({ state: 'detached' });
  expect(await from.textContent()).toBe('Zoë Zürn');
  await from.press('Enter');
  await asker.keyboard.press('Escape');
  await form.getByRole('button', { name: 'Ask', exact: true }).click();
  const row = asker.getByRole('listitem').filter({ hasText: 'Ten minutes of fresh eyes' });
  await row.getByText('Maren Solberg asks Zoë Zürn').waitFor();

  const administrator = await cairn.open('/settings/people', { lookAs: 'Beatriz Lopes' });
  const rows = administrator.getByRole('button', { name: /^Change / });
  await rows.first().waitFor();
  expect(await rows.count()).toBe(50);
  await administrator.getByRole('button', { name: 'Show more' }).click();
  await rows.nth(99).waitFor();
  await administrator.getByRole('searchbox').fill('zurn');
  await administrator.getByText('one person of that name').waitFor();
  await administrator.getByRole('button', { name: 'Change Zoë Zürn' }).click();
  // A list of the first of them gives way to a control that finds everybody.
  const finds = administrator.locator('button[role=combobox]');
  await finds.click();
  await administrator.getByLabel('Find in Led by').waitFor();
  await administrator.keyboard.type('colleague 118');
  await administrator.getByRole('option', { name: 'Younger Colleague 118' }).click();
  await administrator.getByRole('button', { name: 'Change', exact: true }).last().click();
  await administrator.getByText('led by Younger Colleague 118').waitFor();
});

/** Adds people as an administrator does, twenty at a time. */
async function letIn(names: readonly string[]): Promise<void> {
  const { id: personId } = await personNamed(cairn, 'Beatriz Lopes');
  for (let from = 0; from < names.length; from += 20) {
    const each = names.slice(from, from + 20).map((name, at) => {
      const id = randomUUID();
      return `a${at}: addPerson(input: { commandId: "${randomUUID()}", personId: "${id}",
        name: "${name}", role: MEMBER, email: "${id}@lantern.example" }) { error { message } }`;
    });
    const answer = await ask<Record<string, { error: { message: string } | null }>>(
      { address: cairn.address, personId },
      `mutation { ${each.join(' ')} }`,
    );
    for (const { error } of Object.values(answer)) expect(error).toBeNull();
  }
}
