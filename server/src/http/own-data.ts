import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type RequestHandler, Router } from 'express';
import type { App } from '../app.ts';
import { OwnData } from '../privacy/own-data.ts';
import { ownDataJson } from '../privacy/own-data-json.ts';
import { ownDataMarkdown } from '../privacy/own-data-markdown.ts';
import { signedInOnly, whoAsks } from './account/who-may.ts';

/** `GET /api/own-data.json` and `.md`: all that is kept of the viewer, for the viewer alone. */
export function ownData(app: App): Router {
  const download =
    (
      kind: string,
      name: string,
      written: (own: OwnData) => AsyncIterable<string>,
    ): RequestHandler =>
    async (request, response) => {
      response.set({
        'Content-Type': kind,
        'Content-Disposition': `attachment; filename="${name}"`,
      });
      try {
        await pipeline(
          Readable.from(inPieces(written(new OwnData(app, whoAsks(response))))),
          response,
        );
      } catch (error) {
        // Whoever stopped the download needs no answer; a file that is cut off must not pass for whole.
        request.log.warn({ err: error }, 'A download of somebody’s own data was broken off.');
        response.destroy();
      }
    };
  const may = signedInOnly(app);
  return Router()
    .get('/api/own-data.json', may, download('application/json', 'cairn-my-data.json', ownDataJson))
    .get('/api/own-data.md', may, download('text/markdown', 'cairn-my-data.md', ownDataMarkdown));
}

const pieceLength = 65_536;

/** The same text in pieces that are worth sending. */
async function* inPieces(parts: AsyncIterable<string>): AsyncGenerator<string, void> {
  let piece = '';
  for await (const part of parts) {
    piece += part;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
