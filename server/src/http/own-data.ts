import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type RequestHandler, type Response, Router } from 'express';
import type { App } from '../app.ts';
import { OwnData } from '../privacy/own-data.ts';
import { ownDataJson } from '../privacy/own-data-json.ts';
import { ownDataMarkdown } from '../privacy/own-data-markdown.ts';
import { signedInOnly, stillMay, whoAsks } from './account/who-may.ts';
import { turnAway } from './edge-answer.ts';

/** `GET /api/own-data.json` and `.md`: all that is kept of the viewer, for the viewer alone. */
export function ownData(app: App): Router {
  // Each opens every sentence of somebody's once more, so a person has one at a time.
  const underWay = new Set<string>();
  const download =
    (
      kind: string,
      name: string,
      written: (own: OwnData) => AsyncIterable<string>,
    ): RequestHandler =>
    async (request, response) => {
      const personId = whoAsks(response);
      if (underWay.has(personId)) return turnAway(response, 429, oneAtATime);
      underWay.add(personId);
      response.set({
        'Content-Type': kind,
        'Content-Disposition': `attachment; filename="${name}"`,
      });
      try {
        const pieces = whileTheyMay(response, inPieces(written(new OwnData(app, personId))));
        // One piece is read ahead and no more, or what waits would be sent whatever happened since.
        await pipeline(Readable.from(pieces, { highWaterMark: 1 }), response);
      } catch (error) {
        // Whoever stopped the download needs no answer; a file that is cut off must not pass for whole.
        request.log.warn({ err: error }, 'A download of somebody’s own data was broken off.');
        response.destroy();
      } finally {
        underWay.delete(personId);
      }
    };
  const may = signedInOnly(app);
  return Router()
    .get('/api/own-data.json', may, download('application/json', 'cairn-my-data.json', ownDataJson))
    .get('/api/own-data.md', may, download('text/markdown', 'cairn-my-data.md', ownDataMarkdown));
}

const oneAtATime = {
  code: 'too_many_requests',
  message: 'A download of your data is under way already.',
  remedy: 'Let it finish or stop it, then start the next one.',
} as const;

/** Asked again for each piece: whoever is signed out or removed meanwhile gets none of the rest. */
async function* whileTheyMay(
  response: Response,
  pieces: AsyncIterable<string>,
): AsyncGenerator<string, void> {
  for await (const piece of pieces) {
    if (!stillMay(response)) throw new Error('They were signed out or removed meanwhile.');
    yield piece;
  }
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
