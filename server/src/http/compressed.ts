import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { RequestHandler } from 'express';

const ways = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
};

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * Sends the text files of a folder compressed. Each is compressed at its first request and kept in
 * memory: a build has some dozens, and their names change with their content. Other files, and
 * readers that take no compression, are left to the next handler.
 */
export function compressed(folder: string): RequestHandler {
  const kept = new Map<string, Promise<Buffer>>();
  return async (request, response, next) => {
    const type = types[extname(request.path)];
    const way = (['br', 'gzip'] as const).find((one) => request.acceptsEncodings(one));
    const named = /^\/[\w.-]+$/.test(request.path);
    if (request.method !== 'GET' || !type || !named || !way) return next();
    const name = `${way}${request.path}`;
    const packing = kept.get(name) ?? readFile(join(folder, request.path)).then(ways[way]);
    kept.set(name, packing);
    try {
      const body = await packing;
      response
        .set({
          'Content-Type': type,
          'Content-Encoding': way,
          'Cache-Control': 'public, max-age=31536000, immutable',
          Vary: 'Accept-Encoding',
        })
        .send(body);
    } catch {
      // No such file; the next handler says so.
      kept.delete(name);
      next();
    }
  };
}
