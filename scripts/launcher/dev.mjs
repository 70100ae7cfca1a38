import { serveWeb } from './build-web.mjs';
import { run } from './child.mjs';
import { pinnedNode } from './places.mjs';

/** The server, started anew at every change, and Vite's server before it. Either's end is the end. */
export async function dev() {
  const server = run(pinnedNode, ['--watch', '--watch-preserve-output', 'server/src/main.ts']);
  const web = serveWeb();
  const code = await Promise.race([server.code, web.code]);
  server.stop();
  web.stop();
  await Promise.all([server.code, web.code]);
  return code;
}
