import { expect, test } from 'vitest';
import { cairnInBrowser } from './harness/cairn-in-browser.ts';
import { objectiveRead } from './harness/check-ins.ts';
import { hasFocus } from './harness/focus.ts';
import { pacedHands } from './harness/paced-hands.ts';

const cairn = cairnInBrowser();

/** Longest that a check-in of three key results may take, from its link to sent, in seconds. */
const hardLimit = 60;

test('three key results, from the link to sent, by keyboard alone at human pace', async () => {
  const before = await objectiveRead(cairn, 'New grocers reach');
  const page = await cairn.open('/');
  const hands = pacedHands(page);
  const link = page.getByRole('link', { name: /^Check-in: New grocers reach/ });
  const open = (place: number) => page.getByRole('region', { name: `Key result ${place} of 3` });
  await link.waitFor();
  await hands.press('Tab');
  await hands.press('Enter');
  await hands.tabUntil(() => hasFocus(link));

  const startedAt = await page.evaluate(() => performance.now());
  await hands.think();
  await hands.press('Enter');
  await open(1).waitFor();
  await hands.think();
  await hands.type('+0.9');
  await hands.press('Tab');
  await hands.think();
  await hands.press('8');
  await hands.think();
  await hands.tabUntil(() =>
    hasFocus(open(1).getByRole('button', { name: 'What changed because of it' })),
  );
  await hands.press('Enter');
  await hands.think();
  await hands.type('Two wholesalers now send their price lists by themselves');
  await hands.tabUntil(() => hasFocus(page.getByRole('button', { name: /^Keep and go on/ })));
  await hands.press('Enter');

  await open(2).waitFor();
  await hands.think();
  const keysBefore = hands.keys;
  await hands.press('Enter');
  await open(3).waitFor();
  expect(hands.keys - keysBefore, 'an unchanged key result costs one key').toBe(1);

  await hands.think();
  await hands.type('43.2');
  await hands.press('Tab');
  await hands.think();
  await hands.press('4');
  await open(3)
    .getByRole('button', { name: /^Scope/ })
    .waitFor();
  await hands.think();
  await hands.press('s');
  await hands.think();
  await hands.press('Enter');
  await page.getByText('Check-in sent, three key results.').waitFor();
  const seconds = ((await page.evaluate(() => performance.now())) - startedAt) / 1000;
  expect(seconds).toBeLessThanOrEqual(hardLimit);
  expect(await page.getByText('All said for this week.').isVisible()).toBe(true);

  const after = await objectiveRead(cairn, 'New grocers reach');
  const latest = after.keyResults.map(({ checkIns }) => checkIns.edges[0]!.node);
  const [, unchanged] = before.keyResults.map(({ checkIns }) => checkIns.edges[0]!.node);
  expect(after.keyResults.map(({ checkIns }) => checkIns.totalCount)).toEqual(
    before.keyResults.map(({ checkIns }) => checkIns.totalCount + 1),
  );
  expect(latest).toMatchObject([
    {
      valueText: '45.7 %',
      confidence: 8,
      note: { text: 'Two wholesalers now send their price lists by themselves' },
    },
    { valueText: unchanged!.valueText, confidence: unchanged!.confidence, note: null },
    { valueText: '43.2 %', confidence: 4, fallReason: 'SCOPE' },
  ]);
});

test('where nothing has changed, a check-in is one key for each key result', async () => {
  const before = await objectiveRead(cairn, 'Grocers who stall');
  const page = await cairn.open(`/check-in?objective=${before.id}`);
  const hands = pacedHands(page);
  for (const place of [1, 2]) {
    await page.getByRole('region', { name: `Key result ${place} of 2` }).waitFor();
    await hands.think();
    await hands.press('Enter');
  }
  await page.getByText('Check-in sent, two key results.').waitFor();
  const after = await objectiveRead(cairn, 'Grocers who stall');
  for (const [place, { checkIns }] of after.keyResults.entries()) {
    const [said, last] = checkIns.edges.map(({ node }) => node);
    expect(checkIns.totalCount).toBe(before.keyResults[place]!.checkIns.totalCount + 1);
    expect(said).toMatchObject({ valueText: last!.valueText, confidence: last!.confidence });
  }
});
