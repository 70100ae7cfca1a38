import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cairnInBrowser } from './harness/cairn-in-browser.ts';
import { objectiveRead } from './harness/check-ins.ts';
import { settled } from './harness/settled.ts';
import { daysBefore, todayIn } from './harness/today.ts';

const cairn = cairnInBrowser();

const question = (page: Page) => page.getByText('About the wording');
const statement = (page: Page) => page.getByRole('textbox', { name: 'What changes for whom' });
const keyResult = (page: Page, place: number) =>
  page.getByRole('group', { name: `Key result ${place}`, exact: true });

async function begin(): Promise<Page> {
  const page = await cairn.open('/objectives/new');
  await statement(page).waitFor();
  await settled(page);
  return page;
}

test('the coach asks one question at a time, lets one be set aside, and blocks nothing', async () => {
  const page = await begin();
  await statement(page).fill('Launch the new onboarding flow');
  await question(page).waitFor();
  const asked = () =>
    page
      .getByRole('region')
      .filter({ has: question(page) })
      .getByRole('heading')
      .allInnerTexts();
  const seen = new Set<string>();
  for (let round = 0; round < 6 && (await question(page).count()) > 0; round += 1) {
    const [current, ...more] = await asked();
    expect(more).toEqual([]);
    expect(seen).not.toContain(current);
    seen.add(current!);
    await page.getByRole('button', { name: 'Not useful' }).click();
    await page
      .getByRole('textbox', { name: /^Why it does not apply/ })
      .fill('It is agreed already');
    await page.getByRole('button', { name: 'Set it aside' }).click();
    await page.getByRole('heading', { name: current!, exact: true }).waitFor({ state: 'detached' });
    await settled(page);
  }
  expect(seen.size).toBeGreaterThan(0);
  expect(await page.getByRole('button', { name: 'Commit', exact: true }).isEnabled()).toBe(true);
});

test('a field that cannot be sent says so beside it', async () => {
  const page = await begin();
  await page.getByRole('button', { name: 'Commit', exact: true }).click();
  expect(await refusalOf(statement(page))).toBe('Say what changes for whom.');

  await statement(page).fill('Makers hear about a late payout before they miss it');
  await keyResult(page, 1)
    .getByRole('textbox', { name: 'Key result 1' })
    .fill('Makers who open the forecast');
  const target = keyResult(page, 1).getByRole('textbox', { name: /^Where it is to land/ });
  await target.fill('many');
  await page.getByRole('button', { name: 'Commit', exact: true }).click();
  expect(await refusalOf(target)).toContain('Not a number.');

  // The server has its own word on this one: a commitment needs a way to know.
  await target.fill('');
  await page.getByRole('button', { name: 'Commit', exact: true }).click();
  const refused = page.getByRole('main').getByRole('alert').or(page.getByText('Not saved whole.'));
  await refused.first().waitFor();
  expect(page.url()).toContain('/objectives/new');
});

test('an objective with a key result of each kind is drafted, survives its tab, and is committed', async () => {
  const today = await todayIn(cairn);
  const context = await cairn.visit();
  const tab = await context.newPage();
  await tab.goto('/objectives/new');
  await statement(tab).fill('Small makers know by Monday what they will earn that week');
  await tab
    .getByRole('textbox', { name: /^Who would notice/ })
    .fill('Rosa at the dairy, by her own ledger');
  await write(tab, 1, 'a number that moves', 'Makers who open the forecast', {
    'Counted in': '%',
    'Where it stands now': '12',
    'Where it is to land': '60',
  });
  await add(tab);
  await write(tab, 2, 'a number kept within', 'Forecasts that were off by more than a fifth', {
    'Counted in': '%',
    'Lower edge': '0',
    'Upper edge': '8',
  });
  await add(tab);
  await write(tab, 3, 'something reached by', 'The forecast in every maker’s language', {
    'Reached by': daysBefore(today, -21),
  });
  await add(tab);
  await write(
    tab,
    4,
    'a number to be found',
    'Hours between an order and its place in the forecast',
    { 'Counted in': 'h' },
  );
  await add(tab);
  await write(tab, 5, 'a number with commit', 'Makers who plan their week by it', {
    'Where it stands now': '0',
    Commit: '20',
    'Where it is to land': '40',
    Stretch: '80',
  });
  await tab.getByText('What you type is kept in this browser until it is sent.').waitFor();
  await tab.close();

  const page = await context.newPage();
  await page.goto('/objectives/new');
  await page.getByText('These words were kept in this browser.').waitFor();
  expect(await keyResult(page, 5).getByRole('textbox', { name: 'Key result 5' }).inputValue()).toBe(
    'Makers who plan their week by it',
  );
  await page.getByText(/its five key results as they stand/).waitFor();
  await page.getByRole('button', { name: 'Commit', exact: true }).click();
  await page.getByText('Committed. Wording and targets are kept as they stand.').waitFor();
  await page.getByRole('heading', { level: 1, name: /^Small makers know by Monday/ }).waitFor();
  const { keyResults } = await objectiveRead(cairn, 'Small makers know by Monday');
  expect(keyResults.map(({ name }) => name.text)).toEqual([
    'Makers who open the forecast',
    'Forecasts that were off by more than a fifth',
    'The forecast in every maker’s language',
    'Hours between an order and its place in the forecast',
    'Makers who plan their week by it',
  ]);
});

/** What stands beside a field that was not taken. */
async function refusalOf(field: Locator): Promise<string> {
  await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
  return field.evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  );
}

const add = (page: Page) => page.getByRole('button', { name: 'Add a key result' }).click();

async function write(
  page: Page,
  place: number,
  kind: string,
  name: string,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  const group = keyResult(page, place);
  await group.getByRole('textbox', { name: `Key result ${place}` }).fill(name);
  const kinds = group.getByRole('combobox', { name: 'It is' });
  const label = (await kinds.getByRole('option').allInnerTexts()).find((each) =>
    each.startsWith(kind),
  );
  await kinds.selectOption({ label: label! });
  for (const [field, value] of Object.entries(fields))
    await group.getByLabel(new RegExp(`^${field}`)).fill(value);
}
