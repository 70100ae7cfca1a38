import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { beginning, type RealCairn, realCairn } from '../../identity/testing/signed-in-cairn.ts';

let cairn: RealCairn;
beforeEach(async () => {
  cairn = await realCairn();
});
afterEach(() => cairn.close());

const whoAmI = '{ viewer { person { name role } } }';

describe('the first administrator', () => {
  const word = () => /begin=(\S+)/.exec(cairn.app.identity!.firstLink.at('')!)![1]!;

  test('founds the organisation by the printed link, and is in', async () => {
    const { body } = await (await cairn.begun()).ask(whoAmI);
    expect(body.data.viewer.person).toEqual({ name: 'Ada Admin', role: 'ADMINISTRATOR' });
  });

  test('is the only one whom the link lets in', async () => {
    const used = word();
    await cairn.begun();
    const again = await cairn.client().post('/api/begin', { word: used, ...beginning });
    expect([again.status, again.body.error.code]).toEqual([403, 'used_up']);
    const { app } = cairn;
    expect(app.live.world.now(app.clock()).people()).toHaveLength(1);
  });

  test.each([
    ['another word', { word: 'guessed' }, 403],
    ['no word', { word: undefined }, 403],
    ['a place that is none', { timeZone: 'Middle/Earth' }, 400],
    ['an address that is none', { email: 'ada' }, 400],
    ['a short password', { password: 'short' }, 400],
    ['a password that everybody has', { password: 'password123456' }, 400],
    ['its own name for a password', { password: 'ada@crumb.example' }, 400],
  ])('is turned away with %s, and can try again', async (_what, wrong, status) => {
    const tried = await cairn
      .client()
      .post('/api/begin', { word: word(), ...beginning, ...(wrong as object) });
    expect(tried.status).toBe(status);
    expect(tried.body.error.remedy).toMatch(/\.$/);
    const { body } = await (await cairn.begun()).ask(whoAmI);
    expect(body.data.viewer.person.name).toBe('Ada Admin');
  });
});
