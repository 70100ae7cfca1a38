import { request } from 'node:http';
import { type RealCairn, realCairn } from '@cairn/server/identity/testing/signed-in-cairn';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ada } from './harness/accounts.ts';

let cairn: RealCairn;
beforeAll(async () => {
  cairn = await realCairn();
  await cairn.begun();
  await cairn.client().post('/api/auth/request-password-reset', { email: ada });
});
afterAll(() => cairn.close());

/** What a page is told that reached this machine by a name of its own. */
const askedAs = (host: string, path: string) =>
  new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    const { port } = new URL(cairn.address);
    request({ host: '127.0.0.1', port, path, headers: { host } }, async (response) => {
      const text = Buffer.concat(await response.toArray()).toString();
      resolve({ status: response.statusCode, text });
    })
      .on('error', reject)
      .end();
  });

test.each(['rebound.example', 'rebound.example:4600', 'localhost.rebound.example', '0.0.0.0'])(
  'letters that are shown instead of sent are not shown to %s',
  async (host) => {
    for (const path of ['/api/mail', '/sign-in', '/api/ways-in']) {
      const { status, text } = await askedAs(host, path);
      expect([path, status, JSON.parse(text).error.code]).toEqual([path, 403, 'foreign_host']);
    }
  },
);

test('and are to this machine', async () => {
  const { status, text } = await askedAs(new URL(cairn.address).host, '/api/mail');
  expect([status, text]).toEqual([200, expect.stringContaining('#password=')]);
});
