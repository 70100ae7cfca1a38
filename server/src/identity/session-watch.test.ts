import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { SessionWatch } from './session-watch.ts';
import { type Client, type RealCairn, realCairn } from './testing/signed-in-cairn.ts';

const changes = JSON.stringify({ query: 'subscription { changes(after: 0) { position } }' });

describe('of streams that are over none is looked at any more', () => {
  let cairn: RealCairn;
  afterEach(() => cairn.close());

  /** Opens a stream, and drops the line once something was told. */
  const dropped = ({ cookies }: Client) =>
    new Promise<number>((resolve, reject) => {
      const asked = request(`${cairn.address}/graphql`, {
        method: 'POST',
        agent: false,
        headers: {
          cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
          'content-type': 'application/json',
          accept: 'text/event-stream',
        },
      });
      asked.on('response', (answer) => {
        answer.on('error', () => {});
        answer.once('data', () => {
          resolve(answer.statusCode!);
          asked.destroy();
        });
      });
      asked.on('error', reject);
      asked.end(changes);
    });

  test.each([
    ['that were dropped', 30],
    ['that were refused', 0],
  ])('%s', async (_what, streams) => {
    const rates = { ...{ operations: 3_000, commands: 60, requests: 6_000 }, streams, atOnce: 10 };
    cairn = await realCairn({ config: { mode: 'real', mail: { to: 'page' }, rates } });
    const admin = await cairn.begun();
    const { sessions } = cairn.app.identity!;
    for (let stream = 0; stream < 20; stream += 1) await dropped(admin);
    await vi.waitFor(() => expect(sessions.watching).toBe(0), 3_000);
  });
});

test('a stream of somebody of whom it cannot be found out is closed, and the rest go on', async () => {
  const heard: unknown[] = [];
  const watch = new SessionWatch((_message, error) => heard.push(error));
  const never = new AbortController().signal;
  const broken = watch.endOf(() => {
    throw new Error('The file is locked.');
  }, never);
  const sound = watch.endOf(() => true, never);
  await pause(900);
  expect([broken.aborted, sound.aborted, watch.watching]).toEqual([true, false, 1]);
  expect(heard).toEqual([new Error('The file is locked.')]);
});
