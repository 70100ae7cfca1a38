import { expect, test } from 'vitest';
import { OldSqlite } from '../file-errors.ts';
import { checkSqliteVersion } from './sqlite-version.ts';

test.each(['3.51.3', '3.51.10', '3.52.0', '3.53.4', '4.0.0'])('%s is taken', (version) => {
  expect(() => checkSqliteVersion(version)).not.toThrow();
});

test.each(['3.51.2', '3.50.9', '3.9.0', '2.99.9', '3.51', ''])('"%s" is refused', (version) => {
  expect(() => checkSqliteVersion(version)).toThrow(OldSqlite);
});
