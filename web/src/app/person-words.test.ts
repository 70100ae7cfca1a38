import { expect, test } from 'vitest';
import { roleWords } from './person-words.ts';

const teams = [{ id: 't', name: 'First Orders' }];

test('says what someone does and where', () => {
  expect(roleWords({ role: 'MEMBER', title: 'Engineer', teams })).toBe('Engineer, First Orders');
  expect(roleWords({ role: 'PM', title: null, teams })).toBe('PM, First Orders');
});

test('does not name a team twice, and gives a leader none', () => {
  expect(roleWords({ role: 'PM', title: 'PM, First Orders', teams })).toBe('PM, First Orders');
  expect(roleWords({ role: 'LEADER', title: 'VP Product', teams })).toBe('VP Product');
  expect(roleWords({ role: 'COACH', title: null, teams: [] })).toBe('Coach');
});
