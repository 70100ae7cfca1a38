import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ask } from './harness/ask.ts';
import { cairnInBrowser } from './harness/cairn-in-browser.ts';
import { personNamed } from './harness/people.ts';
import { settled } from './harness/settled.ts';

const cairn = cairnInBrowser();

const as = async (name: string) => {
  const { id } = await personNamed(cairn, name);
  return { address: cairn.address, personId: id };
};

async function send(name: string, mutation: string, input: Record<string, unknown>): Promise<void> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const answer = await ask<Record<string, { error: { message: string } | null }>>(
    await as(name),
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { error { message } } }`,
    { input: { commandId: randomUUID(), ...input } },
  );
  expect(answer[mutation]!.error).toBeNull();
}

test('somebody sees what is kept of them, who opened it, and takes it along', async () => {
  const { personId } = await as('Maren Solberg');
  const because = 'Not before I have slept';
  await send('Maren Solberg', 'setItemAside', { personId, itemId: 'x', because });
  const page = await cairn.open('/', { lookAs: 'Maren Solberg' });
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name: /^Your data/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Your data' }).waitFor();
  await page.getByText('Nobody else in the last twelve months.').waitFor();
  await page.getByText('You have not opened any yourself.').waitFor();
  expect(await page.getByRole('heading', { name: 'People who have left' }).count()).toBe(0);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'To read, as Markdown' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('cairn-my-data.md');
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toContain('- Name: Maren Solberg');
  expect(text).toContain(because);
  await page.reload();
  await page.getByText(/^You opened such texts yourself/).waitFor();
});

test('somebody sees who else opened what they wrote in private, and which text it was', async () => {
  const decisionId = randomUUID();
  const { personId: deciderId } = await as('Beatriz Lopes');
  const asked = { decisionId, question: 'Do we bake on Sundays?', deciderId };
  await send('Maren Solberg', 'requestDecision', asked);
  const words = 'The mill opens on Sundays';
  await send('Maren Solberg', 'recordAssumption', {
    decisionId,
    assumptionId: randomUUID(),
    words,
  });
  const reads = `{ decision(id: "${decisionId}") { assumptions { words { text } } } }`;
  expect(JSON.stringify(await ask(await as('Beatriz Lopes'), reads))).toContain(words);
  for (let time = 0; time < 15; time += 1) await ask(await as('Maren Solberg'), reads);
  const page = await cairn.open('/settings/data', { lookAs: 'Maren Solberg' });
  const row = page.getByRole('row').filter({ hasText: 'Decision: Do we bake on Sundays?' });
  await row.getByText('What has to be true').waitFor();
  await row.getByText('Beatriz Lopes').waitFor();
  expect(await row.count()).toBe(1);
});

test('an administrator erases somebody who has left, and the pages say so at once', async () => {
  const personId = randomUUID();
  const name = 'Otto Quast';
  await send('Beatriz Lopes', 'addPerson', { personId, role: 'LEADER', name });
  const learned = 'We learned that Otto was here';
  await send(name, 'captureLearning', { learningId: randomUUID(), learned });
  await send('Beatriz Lopes', 'removePerson', { personId });
  const reader = await cairn.open('/learnings', { lookAs: 'Maren Solberg' });
  await reader.getByText(learned).waitFor();

  const page = await cairn.open('/settings/data', { lookAs: 'Beatriz Lopes' });
  await page.getByText(`${name} left on`).waitFor();
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await page.getByText('Others see that the words are forgotten.').waitFor();
  const confirm = page.getByRole('textbox', { name: 'Type their name to confirm' });
  await confirm.fill('Otto');
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await page.getByText('This is not “Otto Quast”.').waitFor();
  await confirm.fill('otto quast');
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await page.getByText('Former member 1 left on').waitFor();
  expect(await page.getByText(name).count()).toBe(0);

  await reader.getByText('Words forgotten').waitFor();
  expect(await reader.getByText('Otto').count()).toBe(0);
  // Nor does a page that is come back to show for a moment what it showed before.
  await settled(reader);
});

test('an administrator sets how long words are kept, and everybody sees it', async () => {
  const page = await cairn.open('/settings/data', { lookAs: 'Beatriz Lopes' });
  await page.getByRole('button', { name: 'Change how long' }).click();
  await page.getByLabel('Which words').selectOption('OPEN');
  await page.getByRole('combobox', { name: 'Kept', exact: true }).selectOption('40');
  await page.getByRole('button', { name: 'Set it' }).click();
  await page.getByText('Say in a sentence why.').waitFor();
  await page.getByLabel('Why').fill('Ten years are enough to learn from');
  await page.getByRole('button', { name: 'Set it' }).click();
  await page.getByText('kept for 40 quarters after its own').waitFor();

  const hers = await cairn.open('/settings/data', { lookAs: 'Maren Solberg' });
  await hers.getByText('kept for 40 quarters after its own').waitFor();
  expect(await hers.getByRole('button', { name: 'Change how long' }).count()).toBe(0);
});
