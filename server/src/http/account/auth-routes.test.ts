import { afterEach, beforeEach, expect, test } from 'vitest';
import { ada, signIn } from '../../identity/testing/people-in.ts';
import { goodPassword, type RealCairn, realCairn } from '../../identity/testing/signed-in-cairn.ts';

let cairn: RealCairn;
beforeEach(async () => {
  cairn = await realCairn();
});
afterEach(() => cairn.close());

const whoAmI = '{ viewer { person { name role } } }';

test('of the library’s routes only those that are used can be reached', async () => {
  const admin = await cairn.begun();
  for (const path of [
    'sign-up/email',
    'update-user',
    'delete-user',
    'api-key/create',
    'verify-password',
  ])
    expect((await admin.post(`/api/auth/${path}`, {})).status).toBe(404);
  for (const path of [
    'get-session',
    'ok',
    'error',
    'list-accounts',
    'reset-password/x?callbackURL=/',
  ])
    expect((await admin.get(`/api/auth/${path}`)).status).toBe(404);
});

test('nothing secret reaches the log of requests', async () => {
  const admin = await cairn.begun();
  const { body } = await admin.post('/api/tokens', { name: 'F', scopes: ['read'], days: 1 });
  await cairn.client({ authorization: `Bearer ${body.token}` }).ask(whoAmI);
  await signIn(cairn.client(), ada, 'a wrong one that is long');
  const log = cairn.logged.join('\n');
  const [session] = admin.cookies.get('__Host-cairn.session_token')!.split('.');
  for (const secret of [goodPassword, 'a wrong one', body.token, session!, 'ada@crumb'])
    expect(log).not.toContain(secret);
});
