import { randomUUID } from 'node:crypto';
import { founder } from '@cairn/shared/organisation/permission';
import { isHere } from '@cairn/shared/organisation/person/aggregate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { goodPassword, type RealCairn, realCairn } from '../../identity/testing/signed-in-cairn.ts';
import { carriedOut, invited, somebodyIn } from '../../identity/testing/somebody-in.ts';

let cairn: RealCairn;
beforeEach(async () => {
  cairn = await realCairn();
});
afterEach(() => cairn.close());

const begin = () =>
  cairn.client().post('/api/begin', {
    word: /begin=(\S+)/.exec(cairn.app.identity!.firstLink.at('')!)?.[1],
    organisation: 'Crumb',
    timeZone: 'Europe/Lisbon',
    name: 'Ada Admin',
    email: 'ada@crumb.example',
    password: goodPassword,
  });
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
