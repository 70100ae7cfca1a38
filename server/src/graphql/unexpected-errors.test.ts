import { setImmediate as nextTurn } from 'node:timers/promises';
import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { DiskFull, StoreBusy, StoreStopped } from '../event-store/file-errors.ts';
import { asked } from './friction/asked-over-graphql.ts';
import { maskError } from './mask-error.ts';
import { ids, metricCheckIn, smallOrganisation } from './small-organisation.ts';

describe('an unexpected error', () => {
  test('leaves without what it says, and is logged once with it', async () => {
    const { app, ask, logged } = await smallOrganisation();
    app.directory.close();
    const { errors } = await ask(ids.pm, '{ people { edges { node { name } } } }');
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions?.code).toBe('UNEXPECTED');
    expect(errors?.[0]?.message).toContain('Try again');
    expect(JSON.stringify(errors)).not.toMatch(/finalized|sqlite|at .*:\d+/i);
    expect(logged).toHaveLength(1);
    expect(logged[0]).toMatch(/statement has been finalized/);
  });

  test('of a mutation says that sending again is safe', async () => {
    const { app, ask, logged } = await smallOrganisation();
    await app.store.close();
    const { data, errors } = await ask(
      ids.pm,
      'mutation ($input: CheckInInput!) { checkIn(input: $input) { ok { position } } }',
      { input: metricCheckIn(12, 7) },
    );
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.message).toContain('not recorded twice');
    expect(logged).toHaveLength(1);
  });

  test.each([
    [new DiskFull('/srv/secret/log.sqlite'), 'DISK_FULL', 'no room'],
    [new StoreBusy('/srv/secret/log.sqlite'), 'STORE_BUSY', 'in a moment'],
    [new StoreStopped('/srv/secret/log.sqlite'), 'STORE_STOPPED', 'started again'],
  ])('of the store has its own code and names no file: %s', (error, code, words) => {
    const lines: string[] = [];
    const mask = maskError(pino({}, { write: (line: string) => void lines.push(line) }));
    const behind = new GraphQLError(error.message, { originalError: error, path: ['checkIn'] });
    for (const given of [error, behind]) {
      const { message, extensions } = mask(given);
      expect(extensions.code).toBe(code);
      expect(message).toContain(words);
      expect(message).not.toContain('secret');
    }
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('secret');
  });

  test('leaves nothing behind that ends the process, also from within a list', async () => {
    const organisation = await smallOrganisation();
    const late: unknown[] = [];
    const hear = (reason: unknown) => void late.push(reason);
    // Of two entries, one is still at something when the other cannot be answered.
    await asked(organisation);
    await organisation.act(ids.pm, {
      type: 'AddKeyResult',
      ...{
        objectiveId: ids.draft,
        keyResultId: 'k-late',
        name: 'One',
        kind: 'control',
        low: 0,
        high: 2,
      },
    });
    process.on('unhandledRejection', hear);
    for (const orderBy of ['TEAM', 'HEALTH', 'LAST_WORD']) {
      const { errors } = await organisation.ask(
        ids.pm,
        `{ objectives(orderBy: ${orderBy}) { edges { node { decisions { assumptions { id } }
          keyResults { checkIns(after: "nowhere") { totalCount } } } } } }`,
      );
      expect(errors?.[0]?.extensions?.code).toBe('UNKNOWN_CURSOR');
    }
    await nextTurn();
    process.off('unhandledRejection', hear);
    expect(late).toEqual([]);
  });

  test('is not what was meant for outside', () => {
    const lines: string[] = [];
    const mask = maskError(pino({}, { write: (line: string) => void lines.push(line) }));
    const meant = new GraphQLError('Choose one.');
    expect(mask(meant)).toBe(meant);
    expect(lines).toEqual([]);
  });
});
