import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';
import { compressed } from './compressed.ts';

const oneYear = 365 * 86_400_000;

/**
 * The web application as it was built. Files under `/assets` carry a hash in their names and are
 * kept for good; the page itself is asked for anew each time, and stands for every address that the
 * application has.
 *
 * @param folder the build's folder; without an index.html in it nothing is served
 */
export function webFiles(folder: string): Router {
  const router = Router();
  const page = join(folder, 'index.html');
  if (!existsSync(page)) return router;
  return router
    .use('/assets', compressed(join(folder, 'assets')))
    .use(
      '/assets',
      express.static(join(folder, 'assets'), {
        immutable: true,
        maxAge: oneYear,
        fallthrough: false,
      }),
    )
    .use(express.static(folder, { index: false, cacheControl: false, setHeaders: askAnew }))
    .get('/{*path}', (_request, response) => {
      response.sendFile(page, { cacheControl: false, headers: { 'Cache-Control': 'no-cache' } });
    });
}

const askAnew = (response: { setHeader(name: string, value: string): unknown }): void => {
  response.setHeader('Cache-Control', 'no-cache');
};
