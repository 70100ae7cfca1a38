import { existsSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { Router } from 'express';
import sirv, { type Options } from 'sirv';

const oneYear = 365 * 86_400;

/** The build lays a `.br` and a `.gz` beside each file that is worth it. */
const packed: Options = { brotli: true, gzip: true, etag: true };

const written: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
};

/** Files that are text say so, and in which letters, so that no browser has to guess. */
function inUtf8(response: ServerResponse, path: string): void {
  const type = written[extname(path)];
  if (type) response.setHeader('Content-Type', `${type}; charset=utf-8`);
}

/**
 * The web application as it was built. Files under `/assets` carry a hash in their names and are
 * kept for good; the page itself is asked for anew each time, and stands for every address that the
 * application has.
 *
 * @param folder the build's folder; without an index.html in it nothing is served
 */
export function webFiles(folder: string): Router {
  const router = Router();
  if (!existsSync(join(folder, 'index.html'))) return router;
  const assets = sirv(join(folder, 'assets'), {
    ...packed,
    immutable: true,
    maxAge: oneYear,
    setHeaders: inUtf8,
  });
  const pages = sirv(folder, {
    ...packed,
    single: true,
    ignores: false,
    setHeaders: (response, path) => {
      inUtf8(response, path);
      response.setHeader('Cache-Control', 'no-cache');
    },
  });
  return router
    .use('/assets', assets, (_request, _response, next) => next({ status: 404 }))
    .get('/{*path}', pages);
}
