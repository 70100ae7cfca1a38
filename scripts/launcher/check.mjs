import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildWeb } from './build-web.mjs';
import { isStopping, run } from './child.mjs';
import { environment, pinnedNode, root, tool } from './places.mjs';
import { tally } from './tally.mjs';

const cache = join(root, '.cache');
const report = join(cache, 'vitest.json');

// Biome colours a file and a pipe too.
const colours = process.stdout.isTTY ? '--colors=force' : '--colors=off';

/**
 * Types, lint, build and tests, in this order; the first that fails ends it. Whatever is given goes
 * on to Vitest. Leaves the count behind in .cache/tally and prints it last.
 */
export async function check(args) {
  mkdirSync(cache, { recursive: true });
  rmSync(report, { force: true });
  rmSync(join(cache, 'tally'), { force: true });
  const steps = [
    ['Types', () => run(tool('tsc'), ['-b']).code],
    ['Lint and format', () => run(tool('biome'), ['ci', colours, '.']).code],
    ['Web build', () => buildWeb('--logLevel', 'warn')],
    ['Tests', () => vitest(args)],
  ];
  let code = 0;
  for (const [heading, step] of steps) {
    if (code || isStopping()) break;
    console.log(`\n${heading}`);
    code = await step();
  }
  if (isStopping()) return code || 1;
  const line = tally(report, code);
  writeFileSync(join(cache, 'tally'), `${line}\n`);
  console.log(`\n${line}`);
  return code;
}

function vitest(args) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const program = join(root, 'node_modules/vitest/vitest.mjs');
  return run(pinnedNode, [program, 'run', ...reporters, ...args], { env: environment }).code;
}
