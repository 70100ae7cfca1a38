import { OldSqlite } from '../file-errors.ts';

/** The first release in which resetting the write-ahead log can not lose a commit. */
const needed = [3, 51, 3] as const;

/** @throws OldSqlite for a version such as "3.51.2" */
export function checkSqliteVersion(version: string): void {
  const found = version.split('.').map(Number);
  for (const [index, least] of needed.entries()) {
    const part = found[index] ?? 0;
    if (part > least) return;
    if (part < least) throw new OldSqlite(version, needed.join('.'));
  }
}
