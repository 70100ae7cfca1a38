import { expect, test } from 'vitest';
import { cairnInBrowser } from './harness/cairn-in-browser.ts';
import { objectiveRead } from './harness/check-ins.ts';
import { settled } from './harness/settled.ts';

const cairn = cairnInBrowser();

const openCommitted = async () => {
  const { id } = await objectiveRead(cairn, 'New grocers reach');
  const page = await cairn.open(`/objectives/${id}`);
  await settled(page);
  return { id, page };
};

test('a committed objective is given to another owner', async () => {
  const { page } = await openCommitted();
  await page.getByRole('button', { name: 'Owner and place' }).click();
  const form = page.getByRole('form', { name: 'Owner and place' });
  await form.getByLabel('Owner').selectOption({ label: 'Sofia Lindqvist' });
  await form.getByRole('button', { name: 'Keep it so' }).click();
  await page.getByText('Owner and place kept.').waitFor();
  await page
    .getByRole('region', { name: 'Facts' })
    .getByRole('definition')
    .filter({ hasText: 'Sofia Lindqvist' })
    .waitFor();
});

test('a committed objective gains a key result, once it says what it is', async () => {
  const { id, page } = await openCommitted();
  const before = (await objectiveRead(cairn, 'New grocers reach')).keyResults.length;
  await page.getByRole('button', { name: 'Add a key result' }).click();
  const form = page.getByRole('form', { name: 'Add a key result' });
  await form.getByRole('button', { name: 'Add it' }).click();
  await form.getByText('Say what it is.').waitFor();
  await form.getByRole('textbox', { name: 'Key result 4' }).fill('First orders placed by phone');
  await form.getByLabel('Where it stands now').fill('12');
  await form.getByLabel('Where it is to land').fill('4');
  await form.getByRole('button', { name: 'Add it' }).click();
  await page.getByText('Key result added.').waitFor();
  await page.getByRole('button', { name: /^First orders placed by phone/ }).waitFor();
  const after = await objectiveRead(cairn, 'New grocers reach');
  expect(after.id).toBe(id);
  expect(after.keyResults).toHaveLength(before + 1);
});
