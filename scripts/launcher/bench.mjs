import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './child.mjs';
import { pinnedNode, root } from './places.mjs';

const folder = 'test/src/bench';

/** Runs the benchmarks one after another, so that none disturbs another; or those whose name is given. */
export async function bench([wanted = '']) {
  const files = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  const chosen = files.filter((name) => name.endsWith('.bench.ts') && name.includes(wanted)).sort();
  if (chosen.length === 0) {
    console.error(`There is no benchmark called ${wanted || 'anything'} in ${folder}.`);
    return 1;
  }
  for (const name of chosen) {
    console.log(`\n${name}`);
    const failed = await run(pinnedNode, [`${folder}/${name}`]).code;
    if (failed) return failed;
  }
  return 0;
}
