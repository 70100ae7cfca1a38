import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { expectNobody, joined } from '../../identity/testing/people-in.ts';
import {
  type Client,
  goodPassword,
  type RealCairn,
  realCairn,
} from '../../identity/testing/signed-in-cairn.ts';

let cairn: RealCairn;
beforeEach(async () => {
  cairn = await realCairn();
});
afterEach(() => cairn.close());

const whoAmI = '{ viewer { person { name role } } }';

describe('an access token', () => {
  const make = async (admin: Client, scopes: readonly string[]) =>
    (await admin.post('/api/tokens', { name: 'Figures', scopes, days: 7 })).body.token as string;

  test('asks in its owner’s name, and does only what it may', async () => {
    const admin = await cairn.begun();
    const reader = cairn.client({ authorization: `Bearer ${await make(admin, ['read'])}` });
    expect((await reader.ask(whoAmI)).body.data.viewer.person.name).toBe('Ada Admin');
    const form = 'mutation ($i: FormTeamInput!) { formTeam(input: $i) { ok { position } } }';
    const input = { i: { commandId: randomUUID(), teamId: randomUUID(), name: 'Bakery' } };
    const refused = await reader.ask(form, input);
    expect(refused.body.errors[0].extensions.code).toBe('OUT_OF_SCOPE');
    const writer = cairn.client({ authorization: `Bearer ${await make(admin, ['write'])}` });
    const { body } = await writer.ask(form, input);
    expect(body.data.formTeam.ok.position).toBeGreaterThan(0);
    expect((await writer.ask(whoAmI)).body.errors[0].extensions.code).toBe('OUT_OF_SCOPE');
    const { store } = cairn.app;
    expect(store.readPage(body.data.formTeam.ok.position - 1, 1)[0]!.metadata.source).toBe('api');
  });

  test('asks questions of its own only where it was made for that', async () => {
    await cairn.close();
    cairn = await realCairn({ edge: {} });
    const admin = await cairn.begun();
    const asking = async (scopes: readonly string[]) => {
      const token = await make(admin, scopes);
      return (await cairn.client({ authorization: `Bearer ${token}` }).ask(whoAmI)).body;
    };
    expect((await asking(['read'])).errors[0].extensions.code).toBe('OWN_DOCUMENT');
    expect((await asking(['read', 'ask'])).data.viewer.person.name).toBe('Ada Admin');
    expect((await admin.ask(whoAmI)).body.errors[0].extensions.code).toBe('OWN_DOCUMENT');
  });

  test('is told once, kept as a digest, and ended by its owner alone', async () => {
    const admin = await cairn.begun();
    const token = await make(admin, ['read']);
    const { body } = await admin.get('/api/tokens');
    expect(body.tokens).toMatchObject([{ name: 'Figures', scopes: ['read'], lastUsedAt: null }]);
    expect(JSON.stringify(body)).not.toContain(token);
    const { browser: pia } = await joined(admin, cairn);
    const { id } = body.tokens[0];
    expect((await pia.post('/api/tokens/end', { id })).status).toBe(404);
    const program = cairn.client({ authorization: `Bearer ${token}` });
    expect((await program.ask(whoAmI)).status).toBe(200);
    expect((await admin.post('/api/tokens/end', { id })).status).toBe(204);
    await expectNobody(program);
  });

  test('makes no other token and changes no way of signing in', async () => {
    const admin = await cairn.begun();
    const token = await make(admin, ['read', 'write', 'ask']);
    const program = cairn.client({ authorization: `Bearer ${token}`, 'x-api-key': token });
    expect((await program.post('/api/tokens', {})).status).toBe(401);
    expect((await program.get('/api/auth/list-sessions')).status).toBe(401);
    const change = { currentPassword: goodPassword, newPassword: 'seven lanterns on a quay' };
    expect((await program.post('/api/auth/change-password', change)).status).toBe(401);
  });
});
