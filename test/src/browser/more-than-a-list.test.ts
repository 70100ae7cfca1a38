import { randomUUID } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { ask } from './harness/ask.ts';
import { cairnInBrowser } from './harness/cairn-in-browser.ts';
import { personNamed } from './harness/people.ts';
import { settled } from './harness/settled.ts';

// More people and objectives than a list holds: the nearest stand there, and words find the others.

const cairn = cairnInBrowser();
const many = 110;
let lastId = '';

beforeAll(async () => {
  const { id: admin } = await personNamed(cairn, 'Beatriz Lopes');
  const { id: pm } = await personNamed(cairn, 'Jonas Weil');
  const { viewer, objectives } = await ask<{
    viewer: { person: { teams: { id: string }[] } };
    objectives: { edges: { node: { cycle: { id: string } } }[] };
  }>(
    { address: cairn.address, personId: pm },
    '{ viewer { person { teams { id } } } objectives(first: 1) { edges { node { cycle { id } } } } }',
  );
  const asked = {
    cycleId: objectives.edges[0]!.node.cycle.id,
    teamId: viewer.person.teams[0]!.id,
    ownerId: pm,
  };
  const send = (personId: string, name: string, input: object) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    return ask(
      { address: cairn.address, personId },
      `mutation ($i: ${type}!) { ${name}(input: $i) { ok { position } } }`,
      { i: { commandId: randomUUID(), ...input } },
    );
  };
  for (let n = 0; n < many; n += 1) {
    const number = String(n).padStart(3, '0');
    await send(admin, 'addPerson', { personId: randomUUID(), role: 'PM', name: `Zoe ${number}` });
    lastId = randomUUID();
    const objective = { objectiveId: lastId };
    const statement = `Aqueduct ${number} carries water`;
    await send(pm, 'draftObjective', { ...objective, ...asked, statement, kind: 'ASPIRATIONAL' });
    const metric = { name: 'Litres', kind: 'METRIC', baseline: 0, target: 9 };
    await send(pm, 'addKeyResult', { ...objective, keyResultId: randomUUID(), ...metric });
    await send(pm, 'commitObjective', objective);
  }
}, 60_000);

/** Opens a list, types, and takes what it then offers. */
async function find(page: Page, opener: Locator, typed: string, option: string): Promise<void> {
  await settled(page);
  await opener.click();
  await page.getByRole('option').nth(50).waitFor();
  await page.keyboard.type(typed);
  await page.getByRole('option', { name: option }).waitFor();
  await page.keyboard.press('Enter');
}

test('where it was learned is found by words, and the nearest stand first', async () => {
  const page = await cairn.open('/learnings', { lookAs: 'Yuki Tanabe' });
  await settled(page);
  await page.keyboard.press('n');
  const learned = 'water finds its way once the aqueduct is whole';
  await page.getByRole('textbox', { name: 'We learned that …' }).fill(learned);
  const where = page.getByRole('combobox', { name: 'Where you learned it' });
  await where.click();
  const offered = page.getByRole('option');
  await offered.nth(1).waitFor();
  expect(await offered.nth(0).innerText()).toBe('on no objective of this cycle');
  expect(await offered.nth(1).innerText()).toContain('(Delivery)');
  await page.keyboard.press('Escape');
  await find(page, where, 'water 109', 'Aqueduct 109 carries water');
  expect(await where.innerText()).toContain('Aqueduct 109 carries water (Platform)');
  await page.getByRole('button', { name: 'Capture it' }).click();
  const row = page.getByRole('listitem').filter({ hasText: learned });
  await row.getByRole('link', { name: /Aqueduct 109/ }).waitFor();
});

test('the history of any of them is found, and so is what anybody recorded', async () => {
  const page = await cairn.open('/history', { lookAs: 'Yuki Tanabe' });
  const anything = page.getByRole('button', { name: 'Objective: anything' });
  await find(page, anything, 'aqueduct 108', 'Aqueduct 108 carries water');
  await page.getByRole('button', { name: /^Objective: .*Aqueduct 108/ }).waitFor();
  await page.getByText('Aqueduct 108 carries water', { exact: true }).first().waitFor();
});

test('a person beyond the list is found by name', async () => {
  const page = await cairn.open('/escalations/new', { lookAs: 'Yuki Tanabe' });
  const whom = page.getByRole('combobox', { name: 'Of whom' });
  await find(page, whom, 'zoe 107', 'Zoe 107');
  await whom.getByText('Zoe 107').waitFor();
});

test('where one comes from is chosen, also where it is none of the nearest', async () => {
  const page = await cairn.open(`/escalations/new?objective=${lastId}`, { lookAs: 'Yuki Tanabe' });
  const chosen = page.getByRole('combobox', { name: 'Objective' });
  await chosen.getByText(`Aqueduct ${many - 1} carries water (Platform)`).waitFor();
  await page.goto(`/decisions/new?objective=${lastId}`);
  await page.getByRole('checkbox', { name: `Aqueduct ${many - 1} carries water` }).waitFor();
});
