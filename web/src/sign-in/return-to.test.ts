import { expect, test } from 'vitest';
import { returnTo } from './return-to.ts';

test.each([
  ['', '/'],
  ['?to=/triage', '/triage'],
  ['?to=%2Fobjectives%3FasOf%3D2026-08-20', '/objectives?asOf=2026-08-20'],
  ['?to=//elsewhere.example', '/'],
  ['?to=/%5Celsewhere.example', '/'],
  ['?to=https://elsewhere.example', '/'],
  ['?to=javascript:alert(1)', '/'],
  ['?to=/%09/elsewhere.example', '/'],
  ['?to=/%0A/elsewhere.example', '/'],
  ['?to=/%0d%5celsewhere.example', '/'],
  ['?to=/.//elsewhere.example', '/'],
  ['?to=/x/..//elsewhere.example', '/'],
  ['?to=http://[', '/'],
  ['?to=//[', '/'],
  ['?to=/sign-in?to=/sign-in', '/'],
  ['?to=/%09sign-in', '/'],
])('%s leads to %s', (search, path) => {
  expect(returnTo(search, 'https://cairn.example.org')).toBe(path);
});
