import { expect, test } from 'vitest';
import { hitHref } from './hit-href.ts';

test.each([
  ['objective', null, '/objectives/x'],
  ['keyResult', 'o', '/objectives/o?keyResult=x'],
  ['blocker', 'o', '/objectives/o'],
  ['person', null, '/objectives?owner=x'],
  ['team', null, '/objectives?team=x'],
  ['dependency', null, '/dependencies?item=x'],
  ['decision', null, '/decisions?item=x'],
  ['escalation', null, '/decisions?item=x'],
  ['learning', null, '/learnings?item=x'],
  ['context', null, '/context'],
])('a %s that was found opens where it can be seen', (kind, objectiveId, href) => {
  expect(hitHref({ kind, id: 'x', objectiveId })).toBe(href);
});
