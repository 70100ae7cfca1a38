import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  ids,
  metricCheckIn,
  type SmallOrganisation,
  smallOrganisation,
} from '../small-organisation.ts';
import { commandSchemas } from './command-schemas.ts';

interface OutcomeSeen {
  readonly ok: { readonly position: number; readonly repeated: boolean } | null;
  readonly error: Record<'code' | 'field' | 'message' | 'remedy', string | null> | null;
}

const typed: Readonly<Record<string, string>> = { checkIn: 'CheckIn' };

async function send(
  { ask }: Pick<SmallOrganisation, 'ask'>,
  personId: string,
  mutation: string,
  input: object,
) {
  const type = typed[mutation] ?? mutation[0]!.toUpperCase() + mutation.slice(1);
  const { data, errors } = await ask<{ outcome: OutcomeSeen }>(
    personId,
    `mutation ($input: ${type}Input!) {
      outcome: ${mutation}(input: $input) {
        ok { position repeated } error { code field message remedy by { id } meanwhile }
      }
    }`,
    { input: { commandId: randomUUID(), ...input } },
  );
  expect(errors).toBeUndefined();
  return data!.outcome;
}

const onObjective = { objectiveId: ids.objective };
const onMetric = { ...onObjective, keyResultId: ids.metric };

describe('a command sent over GraphQL', () => {
  test('is carried out in the viewer’s name and answered with its position', async () => {
    const organisation = await smallOrganisation();
    const outcome = await send(
      organisation,
      ids.member,
      'checkIn',
      metricCheckIn(17.5, 8, {
        note: 'It moved.',
        next: ['Go on'],
        asks: [{ need: 'A hand', ofId: ids.pm, by: '2026-07-20' }],
        effectiveAt: '2026-07-02T09:00:00Z',
        forecastOn: null,
      }),
    );
    expect(outcome).toEqual({
      ok: { position: organisation.app.live.position, repeated: false },
      error: null,
    });
    const [checkedIn] = organisation.app.store.readPage(organisation.app.live.position - 2, 1);
    expect(checkedIn).toMatchObject({
      type: 'CheckedIn',
      metadata: {
        actor: ids.member,
        source: 'web',
        effectiveAt: String(Date.parse('2026-07-02T09:00:00Z')),
      },
    });
  });

  test('and sent again changes nothing and says so', async () => {
    const organisation = await smallOrganisation();
    const input = metricCheckIn(17.5, 8);
    const first = await send(organisation, ids.pm, 'checkIn', input);
    const size = organisation.app.live.world.size;
    expect(await send(organisation, ids.pm, 'checkIn', input)).toEqual({
      ok: { position: first.ok!.position, repeated: true },
      error: null,
    });
    expect(organisation.app.live.world.size).toBe(size);
  });

  const draft = {
    objectiveId: 'o-new',
    statement: 'Another change',
    kind: 'COMMITTED',
    cycleId: ids.cycle,
    teamId: ids.orders,
    ownerId: ids.pm,
  };
  const keyResult = { ...onObjective, keyResultId: 'k-new', name: 'One more', kind: 'METRIC' };
  const checkIn = metricCheckIn(12, 7);
  const refusals: readonly [string, string, string, object, string, string | null][] = [
    [
      'an empty text',
      ids.pm,
      'draftObjective',
      { ...draft, statement: '  ' },
      'missing',
      'statement',
    ],
    ['a field that its kind asks for', ids.pm, 'addKeyResult', keyResult, 'missing', 'baseline'],
    ['no value', ids.pm, 'checkIn', { ...checkIn, value: null }, 'missing', 'value'],
    [
      'too long a text',
      ids.pm,
      'checkIn',
      { ...checkIn, note: 'x'.repeat(2_001) },
      'too_long',
      'note',
    ],
    [
      'too many entries',
      ids.pm,
      'checkIn',
      { ...checkIn, next: ['a', 'b', 'c', 'd'] },
      'too_long',
      'next',
    ],
    [
      'an empty entry of a list',
      ids.pm,
      'checkIn',
      { ...checkIn, next: ['a', ' '] },
      'missing',
      'next.1',
    ],
    [
      'a number above its range',
      ids.pm,
      'checkIn',
      { ...checkIn, confidence: 11 },
      'out_of_range',
      'confidence',
    ],
    [
      'a number below its range',
      ids.pm,
      'checkIn',
      { ...checkIn, confidence: -1 },
      'out_of_range',
      'confidence',
    ],
    [
      'an id that is none',
      ids.pm,
      'checkIn',
      { ...checkIn, checkInId: 'mine' },
      'malformed',
      'checkInId',
    ],
    [
      'a day that does not exist',
      ids.pm,
      'takeLeave',
      { personId: ids.pm, from: '2026-02-30', to: '2026-03-01' },
      'malformed',
      'from',
    ],
    [
      'a time that has not come',
      ids.pm,
      'checkIn',
      { ...checkIn, effectiveAt: '2027-01-01T00:00:00Z' },
      'out_of_range',
      'effectiveAt',
    ],
    [
      'fields at odds',
      ids.pm,
      'addKeyResult',
      { ...keyResult, baseline: 5, target: 5 },
      'contradictory',
      'target',
    ],
    [
      'an unknown objective',
      ids.pm,
      'commitObjective',
      { objectiveId: 'o-none' },
      'unknown',
      'objectiveId',
    ],
    [
      'an unknown key result',
      ids.pm,
      'checkIn',
      { ...checkIn, keyResultId: 'k-none' },
      'unknown',
      'keyResultId',
    ],
    [
      'an unknown person in a list',
      ids.pm,
      'checkIn',
      { ...checkIn, asks: [{ need: 'Help', ofId: 'p-none' }] },
      'unknown',
      'asks.0.ofId',
    ],
    ['another team’s objective', ids.stranger, 'checkIn', checkIn, 'not_yours', 'objectiveId'],
    [
      'an objective that one only leads',
      ids.leader,
      'rewordObjective',
      { ...onObjective, statement: 'Mine' },
      'not_yours',
      'objectiveId',
    ],
    [
      'what only administrators do',
      ids.pm,
      'formTeam',
      { teamId: 't-new', name: 'New' },
      'not_yours',
      null,
    ],
    [
      'a closed cycle',
      ids.pm,
      'rewordObjective',
      { objectiveId: ids.closedObjective, statement: 'Late' },
      'closed',
      'cycleId',
    ],
    [
      'a number for a day',
      ids.pm,
      'checkIn',
      { ...checkIn, keyResultId: ids.milestone },
      'wrong_kind',
      'forecastOn',
    ],
    [
      'a target of another kind',
      ids.pm,
      'changeTarget',
      { ...onMetric, low: 3, because: 'So' },
      'wrong_kind',
      'low',
    ],
    [
      'what is done already',
      ids.pm,
      'draftObjective',
      { ...draft, objectiveId: ids.objective },
      'already_done',
      'objectiveId',
    ],
    [
      'a draft',
      ids.pm,
      'closeObjective',
      { objectiveId: ids.draft, verdict: 'LANDED' },
      'not_ready',
      'verdict',
    ],
  ];

  test.each(refusals)(
    'is refused as data for %s',
    async (_what, personId, mutation, input, code, field) => {
      const organisation = await smallOrganisation();
      const size = organisation.app.live.world.size;
      const { ok, error } = await send(organisation, personId, mutation, input);
      expect(ok).toBeNull();
      expect(error).toMatchObject({ code, field });
      expect(error?.message).toMatch(/\.$/);
      expect(error?.remedy).toMatch(/\.$/);
      expect(organisation.app.live.world.size).toBe(size);
    },
  );

  test('has a mutation for every schema that commands are read by', () => {
    expect(commandSchemas.size).toBeGreaterThan(40);
    expect(commandSchemas.has('FoundOrganisation')).toBe(false);
  });
});

describe('adding a person', () => {
  const newcomer = {
    personId: 'p-new',
    role: 'MEMBER',
    name: 'Nia Newcomer',
    email: 'nia@example.org',
  };

  test('keeps the name beside the log and never in it', async () => {
    const organisation = await smallOrganisation();
    const { app } = organisation;
    const outcome = await send(organisation, ids.admin, 'addPerson', newcomer);
    expect(outcome.ok).not.toBeNull();
    expect(app.directory.find('p-new')).toEqual({
      id: 'p-new',
      name: 'Nia Newcomer',
      email: 'nia@example.org',
    });
    expect(JSON.stringify(app.store.readPage(0, 1_000))).not.toMatch(/Nia|example\.org/);
  });

  test.each([
    [ids.pm, newcomer, 'not_yours', null],
    [ids.admin, { ...newcomer, name: ' ' }, 'missing', 'name'],
    [ids.admin, { ...newcomer, email: 'nobody' }, 'malformed', 'email'],
    [ids.admin, { ...newcomer, personId: ids.pm }, 'already_done', 'personId'],
  ])('leaves no name behind when it is refused: %#', async (personId, input, code, field) => {
    const organisation = await smallOrganisation();
    const { error } = await send(organisation, personId, 'addPerson', input);
    expect(error).toMatchObject({ code, field });
    expect(organisation.app.directory.find('p-new')).toBeUndefined();
    expect(organisation.app.directory.find(ids.pm)?.name).toBe('Pia Manager');
  });
});
