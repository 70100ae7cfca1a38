import { expect, test } from 'vitest';
import { missingPages, pageAt } from './pages.ts';

test('every address has the page it names', () => {
  expect(missingPages()).toEqual([]);
});

test.each([
  ['/', 'this-week/this-week-page', undefined],
  ['/objectives', 'objectives/objectives-page', undefined],
  ['/objectives/', 'objectives/objectives-page', undefined],
  ['/objectives/new', 'objectives/new-objective-page', undefined],
  ['/objectives/o-1', 'objective/objective-page', 'o-1'],
])('%s is %s', (path, page, objectiveId) => {
  expect(pageAt(path)).toEqual({ page, objectiveId });
});

test.each(['/nowhere', '/objectives/o-1/more', '/parts'])('%s is no page of a feature', (path) => {
  expect(pageAt(path)).toBeUndefined();
});
