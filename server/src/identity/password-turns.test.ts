import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { added, anotherPassword, choose, isIn, signIn, wordsTo } from './testing/people.ts';
import { type Client, goodPassword, type RealCairn, realCairn } from './testing/signed-in-cairn.ts';

const ada = 'ada@crumb.example';
const pia = 'pia@crumb.example';
let cairn: RealCairn;
let admin: Client;
beforeEach(async () => {
  cairn = await realCairn();
  admin = await cairn.begun();
});
afterEach(() => cairn.close());

const resetting = async () => {
  await cairn.client().post('/api/auth/request-password-reset', { email: ada });
  const token = cairn.word();
  return (newPassword: string) => choose(cairn.client(), token, newPassword);
};

describe('a password that is replaced lets nobody in who was about to come in with it', () => {
  /** Signs in again and again with the password as it was, while it becomes another one. */
  async function leftOver(replaced: Promise<{ status: number }>): Promise<number> {
    const clients = Array.from({ length: 8 }, () => cairn.client());
    const signedIn = clients.map(async (client, at) => {
      await pause(at * 12);
      await signIn(client, ada);
    });
    expect((await replaced).status).toBe(200);
    await Promise.all(signedIn);
    return (await Promise.all(clients.map(isIn))).filter(Boolean).length;
  }

  test('by a link', async () => {
    const reset = await resetting();
    expect(await leftOver(reset(anotherPassword))).toBe(0);
    expect((await signIn(admin, ada, anotherPassword)).status).toBe(200);
  });

  test('by its owner at an open page', async () => {
    const change = { currentPassword: goodPassword, newPassword: anotherPassword };
    expect(await leftOver(admin.post('/api/auth/change-password', change))).toBe(0);
    expect(await isIn(admin)).toBe(true);
  });

  test('nor does it become yet another one at an open page', async () => {
    const change = { currentPassword: goodPassword, newPassword: 'a third one, of the thief' };
    const reset = await resetting();
    const changed = admin.post('/api/auth/change-password', change);
    const statuses = [(await reset(anotherPassword)).status, (await changed).status];
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(await isIn(admin)).toBe(statuses[1] === 200);
  });
});

describe('of links into one account', () => {
  const invite = (personId: string) => admin.post('/api/invitations', { personId });

  test('one opens it, where several are used at once', async () => {
    const words: string[] = [];
    for (let link = 0; link < 3; link += 1) {
      await cairn.client().post('/api/auth/request-password-reset', { email: ada });
      words.push(cairn.word());
    }
    const chosen = words.map((word, at) =>
      choose(cairn.client(), word, `${anotherPassword} ${at}`),
    );
    const statuses = (await Promise.all(chosen)).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([200, 400, 400]);
    const won = `${anotherPassword} ${statuses.indexOf(200)}`;
    expect((await signIn(cairn.client(), ada, won)).status).toBe(200);
  });

  test('one is about, where several invitations are made at once', async () => {
    const personId = await added(admin, pia);
    await Promise.all(Array.from({ length: 4 }, () => invite(personId)));
    const chosen: number[] = [];
    for (const word of wordsTo(cairn, pia))
      chosen.push((await choose(cairn.client(), word)).status);
    expect(chosen.filter((status) => status === 200)).toHaveLength(1);
  });

  test('an invitation that is made while its owner chooses a password opens nothing', async () => {
    let held = 0;
    for (let round = 0; round < 8 && held < 2; round += 1) {
      const email = `pia-${round}@crumb.example`;
      const personId = await added(admin, email);
      await invite(personId);
      let answered = false;
      const choosing = choose(cairn.client(), cairn.word()).finally(() => {
        answered = true;
      });
      await pause(10);
      while (!answered) await Promise.all([invite(personId), invite(personId)]);
      // The newer link may have come first; then theirs is over, as it should be.
      if ((await choosing).status !== 200) continue;
      held += 1;
      for (const word of wordsTo(cairn, email))
        expect((await choose(cairn.client(), word, anotherPassword)).body.error.code).toBe(
          'used_up',
        );
      expect((await invite(personId)).body.error.message).toMatch(/in already/);
    }
    expect(held).toBeGreaterThan(0);
  });

  test.each([0, 10, 30, 60])(
    'the one that came first opens it, and not another %d ms later',
    async (later) => {
      const personId = await added(admin, pia);
      await invite(personId);
      const first = choose(cairn.client(), cairn.word());
      await pause(later);
      await invite(personId);
      const newest = wordsTo(cairn, pia)[0]!;
      const second = choose(cairn.client(), newest, anotherPassword);
      // Where the newer link was made before the older one was looked at, it is the newer one.
      const opened = [(await first).status === 200, (await second).status === 200];
      expect(opened.filter(Boolean)).toHaveLength(1);
      const passwords = [goodPassword, anotherPassword];
      const lets = passwords.map((each) => signIn(cairn.client(), pia, each));
      expect((await Promise.all(lets)).map(({ status }) => status === 200)).toEqual(opened);
    },
  );
});
