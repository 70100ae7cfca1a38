import { expect, test } from 'vitest';
import { cairnInBrowser } from './harness/cairn-in-browser.ts';
import { objectiveRead } from './harness/check-ins.ts';
import { settled } from './harness/settled.ts';

const cairn = cairnInBrowser();

test('what one team captures by N is found by its words, applied by another, and its reach explains itself', async () => {
  const page = await cairn.open('/learnings');
  await settled(page);
  await page.keyboard.press('n');
  await page.getByRole('button', { name: 'Capture it' }).click();
  await page.getByText('Say in a sentence what you learned.').waitFor();
  const learned = 'forms come back sooner when somebody reads them out on the phone';
  await page.getByRole('textbox', { name: 'We learned that …' }).fill(learned);
  await page.getByText('Somebody may have learned this already').waitFor();
  await page.getByRole('textbox', { name: /^Tags/ }).fill('forms, #Voice');
  await page.getByRole('button', { name: 'Capture it' }).click();
  const row = page.getByRole('listitem').filter({ hasText: learned });
  await row.getByText('#voice').waitFor();

  await page.getByRole('searchbox', { name: 'Words of a learning' }).fill('sooner PHONE');
  await page.keyboard.press('Enter');
  await page.getByText('One learning says “sooner PHONE”.').waitFor();
  expect(new URL(page.url()).searchParams.get('words')).toBe('sooner PHONE');

  const other = await cairn.open('/learnings?tag=voice', { lookAs: 'Yuki Tanabe' });
  await other.getByRole('button', { name: 'We applied it' }).click();
  await other.getByRole('textbox', { name: 'What you did with it' }).fill('We ring drivers now');
  await other.getByRole('button', { name: 'Say so' }).click();
  await row.getByText('We ring drivers now').waitFor();
  await row.getByRole('button', { name: /^one team/ }).click();
  await page.getByRole('dialog').getByText('after 0 d').waitFor();
});

test('what a check-in learned is kept without typing it again, and is linked both ways', async () => {
  const { id } = await objectiveRead(cairn, 'Any team can ship');
  const page = await cairn.open(`/objectives/${id}?path=check-ins`, { lookAs: 'Jonas Weil' });
  const words = 'We learned that the queue tells nobody when it stands still. Now it does.';
  const more = page.getByRole('button', { name: /^Show/ }).filter({ hasText: /all|last/ });
  await settled(page);
  if ((await more.count()) > 0) await more.click();
  const said = page.getByRole('listitem').filter({ hasText: words });
  await said.getByRole('button', { name: 'Keep it as a learning' }).click();
  const field = page.getByRole('textbox', { name: 'We learned that …' });
  expect(await field.inputValue()).toBe(words);
  await page.getByRole('button', { name: 'Capture it' }).click();
  await said.getByRole('link', { name: 'See it among the learnings' }).click();
  const row = page.getByRole('listitem').filter({ hasText: words });
  await row.getByRole('link', { name: /^“/ }).click();
  await page.waitForURL(new RegExp(`/objectives/${id}`));
});
