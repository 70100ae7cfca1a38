import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { DiskFull, StoreBusy, StoreStopped } from '../event-store/file-errors.ts';
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

  test('is not what was meant for outside', () => {
    const lines: string[] = [];
    const mask = maskError(pino({}, { write: (line: string) => void lines.push(line) }));
    const meant = new GraphQLError('Choose one.');
    expect(mask(meant)).toBe(meant);
    expect(lines).toEqual([]);
  });
});
