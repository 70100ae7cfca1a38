import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { run } from './child.mjs';
import { pinnedNode, root } from './places.mjs';

const pnpm = 'pnpm@12.21.0';
const packages = ['.', 'shared', 'server', 'web', 'test'];
const decisive = [
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  ...packages.map((p) => `${p}/package.json`),
];
const stamp = join(root, 'node_modules/.cairn-installed');

/**
 * Installs the dependencies as the lock file says, unless they are. Says nothing more than that it
 * does, and everything when it fails.
 *
 * @returns {Promise<number>} 0, or the exit code
 */
export async function install() {
  const wanted = fingerprint();
  if (existsSync(pinnedNode) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted)
    return 0;
  console.log('Installing the dependencies.');
  const { child, code } = run('npx', ['-y', pnpm, 'install', '--frozen-lockfile'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, CI: 'true' },
  });
  const [failed, ...said] = await Promise.all([code, text(child.stdout), text(child.stderr)]);
  if (failed) console.error(`${said.join('\n')}\nThe dependencies could not be installed.`);
  else writeFileSync(stamp, wanted);
  return failed;
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of decisive) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}
