import { buildWeb, isWebStale } from './build-web.mjs';
import { run } from './child.mjs';
import { pinnedNode, serverFlags } from './places.mjs';

/** Builds what has changed, then runs the server until it is told to stop. */
export async function start() {
  if (isWebStale()) {
    console.log('Building the web application.');
    const failed = await buildWeb('--logLevel', 'warn');
    if (failed) return failed;
  }
  return run(pinnedNode, [...serverFlags, 'server/src/main.ts']).code;
}
