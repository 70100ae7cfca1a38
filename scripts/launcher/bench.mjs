import { buildWeb, isWebStale } from './build-web.mjs';
import { run } from './child.mjs';
import { pinnedNode, serverFlags } from './places.mjs';

/** Measures what docs/performance.md claims, of the pages as they are built now. */
export async function bench(args) {
  if (isWebStale()) {
    const failed = await buildWeb('--logLevel', 'warn');
    if (failed) return failed;
  }
  return run(pinnedNode, [...serverFlags, 'test/src/bench/run.ts', ...args]).code;
}
