import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { added, joined } from '../../identity/testing/people-in.ts';
import { goodPassword, type RealCairn, realCairn } from '../../identity/testing/signed-in-cairn.ts';

let cairn: RealCairn;
beforeEach(async () => {
  cairn = await realCairn();
});
afterEach(() => cairn.close());

const whoAmI = '{ viewer { person { name role } } }';

describe('somebody who is invited', () => {
  test('chooses a password by the letter’s link, once, and is in as who they are', async () => {
    const admin = await cairn.begun();
    const { browser: pia } = await joined(admin, cairn);
    expect((await pia.ask(whoAmI)).body.data.viewer.person.name).toBe('Pia Manager');
    expect(cairn.letters().map(({ subject }) => subject)).toContain(
      'Crumb uses Cairn, and you are in',
    );
    const invited = cairn.letters().find(({ to }) => to === 'pia@crumb.example')!;
    const [, token] = /#\w+=(\S+)/.exec(invited.text) ?? [];
    const again = await cairn
      .client()
      .post('/api/auth/reset-password', { token, newPassword: goodPassword });
    expect(again.body.error.code).toBe('used_up');
  });

  test('gets the link by hand where no letters go out', async () => {
    await cairn.close();
    cairn = await realCairn({ config: { mode: 'real', mail: undefined } });
    const admin = await cairn.begun();
    const personId = await added(admin, 'Pia Manager', 'pia@crumb.example');
    const { body } = await admin.post('/api/invitations', { personId });
    expect(body.link).toMatch(/\/sign-in#invitation=\S{40,}$/);
  });

  test('is let in by an administrator alone', async () => {
    const admin = await cairn.begun();
    const { browser: pia } = await joined(admin, cairn);
    const personId = await added(admin, 'Max Member', 'max@crumb.example');
    for (const [client, refused] of [
      [pia, [403, 'not_yours']],
      [cairn.client(), [401, 'not_signed_in']],
    ] as const) {
      const { status, body } = await client.post('/api/invitations', { personId });
      expect([status, body.error.code]).toEqual(refused);
      const seen = await client.get('/api/people-in');
      expect([seen.status, seen.body.error.code]).toEqual(refused);
    }
    expect(cairn.letters().some(({ to }) => to === 'max@crumb.example')).toBe(false);
  });

  test('is given no other link once in: it would open to an administrator what is theirs', async () => {
    await cairn.close();
    cairn = await realCairn({ config: { mode: 'real', mail: undefined } });
    const admin = await cairn.begun();
    const personId = await added(admin, 'Pia Manager', 'pia@crumb.example');
    const { link } = (await admin.post('/api/invitations', { personId })).body;
    const token = link.split('=')[1];
    const pia = cairn.client();
    await pia.post('/api/auth/reset-password', { token, newPassword: goodPassword });
    const again = await admin.post('/api/invitations', { personId });
    expect([again.status, again.body.error.code, again.body.link]).toEqual([
      400,
      'refused',
      undefined,
    ]);
  });

  test('does not take over the address of somebody else', async () => {
    const admin = await cairn.begun();
    const personId = await added(admin, 'Mallory', 'ada@crumb.example');
    const { status, body } = await admin.post('/api/invitations', { personId });
    expect([status, body.error.code]).toEqual([400, 'refused']);
  });
});
