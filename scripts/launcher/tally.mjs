import { existsSync, readFileSync } from 'node:fs';

/**
 * `N passed, N failed` from Vitest's report. A file that could not be run counts as one failure, and
 * a run that failed without a failed test (a step before the tests, an error outside of them) never
 * reads as if nothing had.
 */
export function tally(report, code) {
  let passed = 0;
  let failed = 0;
  if (existsSync(report)) {
    const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
    for (const { status, assertionResults } of testResults) {
      const count = (wanted) => assertionResults.filter((one) => one.status === wanted).length;
      passed += count('passed');
      failed += count('failed') || (status === 'failed' ? 1 : 0);
    }
  }
  return `${passed} passed, ${failed || (code ? 1 : 0)} failed`;
}
