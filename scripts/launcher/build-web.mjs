import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './child.mjs';
import { environment, pinnedNode, root } from './places.mjs';

const web = join(root, 'web');
const vite = join(web, 'node_modules/vite/bin/vite.js');
const sources = [
  'web/src',
  'web/scripts',
  'web/index.html',
  'web/vite.config.ts',
  'shared/src',
  'pnpm-lock.yaml',
];

// Told outright: what a test runner or a shell says of NODE_ENV would else decide which React is built.
const inWeb = (mode) => ({ cwd: web, env: { ...environment, NODE_ENV: mode } });

/** Builds the web application into web/dist. */
export const buildWeb = (...args) =>
  run(pinnedNode, [vite, 'build', ...args], inWeb('production')).code;

/** Vite's server, which builds as one writes. */
export const serveWeb = () => run(pinnedNode, [vite], inWeb('development'));

/** Whether a source has changed since the last build. */
export function isWebStale() {
  const built = join(web, 'dist/index.html');
  return !existsSync(built) || sources.some((path) => newest(join(root, path)) > mtime(built));
}

const mtime = (path) => statSync(path).mtimeMs;

function newest(path) {
  if (!existsSync(path)) return 0;
  if (!statSync(path).isDirectory()) return mtime(path);
  return Math.max(mtime(path), ...readdirSync(path).map((name) => newest(join(path, name))));
}
