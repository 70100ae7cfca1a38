import { randomUUID } from 'node:crypto';
import { founder } from '@cairn/shared/organisation/permission';
import { isHere } from '@cairn/shared/organisation/person/here';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { beginning, type RealCairn, realCairn } from '../../identity/testing/signed-in-cairn.ts';
import { carriedOut, invited, somebodyIn } from '../../identity/testing/somebody-in.ts';

let cairn: RealCairn;
beforeEach(async () => {
  cairn = await realCairn();
});
afterEach(() => cairn.close());

const whoAmI = '{ viewer { person { name role } } }';

const word = () => /begin=(\S+)/.exec(cairn.app.identity!.firstLink.at('')!)?.[1];
const begin = () => cairn.client().post('/api/begin', { word: word(), ...beginning });
const execute = (personId: string, command: Readonly<Record<string, unknown>>) =>
  cairn.app.commands.execute({ commandId: randomUUID(), ...command }, { personId, source: 'web' });
const administrators = () =>
  cairn.app.live.world
    .now(cairn.app.clock())
    .people()
    .filter((one) => isHere(one) && one.role === 'administrator')
    .map(({ id }) => id);

/** Has everything be there but the account, as a crash at that moment would leave it. */
async function cutOff(): Promise<string> {
  const personId = randomUUID();
  await execute(founder, {
    type: 'FoundOrganisation',
    name: 'Crumb',
    timeZone: 'Europe/Lisbon',
    demo: false,
  });
  await execute(founder, { type: 'AddPerson', personId, role: 'administrator' });
  return personId;
}

describe('the first administrator', () => {
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

test('takes up the administrator whom an attempt that was cut off left behind', async () => {
  const personId = await cutOff();
  const { status } = await begin();
  expect([status, administrators()]).toEqual([201, [personId]]);
  expect(cairn.app.directory.find(personId)?.name).toBe('Ada Admin');
  expect([...cairn.app.identity!.accounts.states()]).toEqual([[personId, 'in']]);
});

test('lets nobody in as somebody who has acted and whose account was lost', async () => {
  const personId = await cutOff();
  await execute(personId, { type: 'StateVision', text: 'Bread for everybody' });
  expect((await begin()).status).toBe(201);
  expect(administrators()).toHaveLength(2);
  expect(cairn.app.identity!.accounts.states().has(personId)).toBe(false);
});

test('pressed twice lets one administrator in', async () => {
  const answers = await Promise.all([begin(), begin()]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 400]);
  expect(administrators()).toHaveLength(1);
});

test('the last administrator who can sign in stays one, whoever else was added', async () => {
  const admin = await cairn.begun();
  const [ada] = administrators() as [string];
  const eve = await invited(admin, 'Eve', 'eve@crumb.example');
  await carriedOut(admin, 'changeRole', { personId: eve, role: 'ADMINISTRATOR' });
  const refused = {
    ok: false,
    refusal: {
      code: 'contradictory',
      field: 'personId',
      message: 'No other administrator has come in yet.',
    },
  };
  const leave = { type: 'RemovePerson', personId: ada };
  expect(await execute(ada, leave)).toMatchObject(refused);
  const stepBack = { type: 'ChangeRole', personId: ada, role: 'member' };
  expect(await execute(ada, stepBack)).toMatchObject(refused);
  // Who never came in can go, and whoever is in lets the first one go.
  await carriedOut(admin, 'removePerson', { personId: eve });
  const { personId: liv } = await somebodyIn(cairn, admin, 'Liv', 'liv@crumb.example');
  expect(await execute(ada, stepBack)).toMatchObject({ ok: false });
  await carriedOut(admin, 'changeRole', { personId: liv, role: 'ADMINISTRATOR' });
  expect(await execute(ada, leave)).toMatchObject({ ok: true });
  expect(administrators()).toEqual([liv]);
});
