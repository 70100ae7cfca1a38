import { expect, test } from 'vitest';
import { cairnInBrowser } from './harness/cairn-in-browser.ts';
import { settled } from './harness/settled.ts';

const cairn = cairnInBrowser();

test.each([
  ['/', 'ThisWeek'],
  ['/check-in', 'CheckIn'],
  ['/objectives?kind=committed&order=health', 'Objectives'],
  ['/objectives/nothing-here', 'Objective'],
  ['/strategy?asOf=2026-09-01', 'Strategy'],
  ['/history?what=targets', 'History'],
])('%s asks for %s before its code has come, and once', async (path, question) => {
  const page = await (await cairn.visit()).newPage();
  const asked: string[] = [];
  page.on('request', (request) => {
    const { documentId = '' } = (request.postDataJSON() ?? {}) as { documentId?: string };
    // The stream of changes is opened once, and is no question.
    const name = /^(?!Changes\.)(\w+)\./.exec(documentId)?.[1];
    if (name) asked.push(name);
  });
  let letCome = () => {};
  const held = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route('**/assets/react-*.js', (route) => held.then(() => route.continue()));
  const answered = page.waitForResponse(
    (response) => response.request().postData()?.includes(`"documentId":"${question}.`) === true,
  );
  await page.goto(path, { waitUntil: 'commit' });
  await answered;
  expect(asked).toEqual(['Frame', question]);
  letCome();
  await settled(page);
  expect(asked).toEqual([...new Set(asked)]);
});

test('a long answer comes packed, the stream of changes as it is', async () => {
  const page = await (await cairn.visit()).newPage();
  const encodingOf = async (words: string) => {
    const response = await page.waitForResponse(
      (each) => each.request().postData()?.includes(words) === true,
    );
    return (await response.allHeaders())['content-encoding'];
  };
  const encodings = Promise.all([
    encodingOf('"documentId":"Objectives.'),
    encodingOf('"documentId":"Changes.'),
  ]);
  await page.goto('/objectives');
  expect(await encodings).toEqual(['br', 'none']);
});
