import { describe, expect, test } from 'vitest';
import { ids, smallOrganisation } from '../small-organisation.ts';

const search = async (text: string, asOf?: object) => {
  const { ask } = await smallOrganisation();
  const { data, errors } = await ask<{ search: { kind: string; id: string; where: string }[] }>(
    ids.pm,
    'query ($text: String!, $asOf: AsOf) { search(text: $text, asOf: $asOf) { kind id where } }',
    { text, asOf },
  );
  expect(errors).toBeUndefined();
  return data!.search;
};

describe('search', () => {
  test.each([
    ['FRIDAY shops', [{ kind: 'objective', id: ids.objective, where: 'Orders, 2026-Q3' }]],
    [
      'import open',
      [
        {
          kind: 'keyResult',
          id: ids.milestone,
          where: 'New shops sell on their first Friday, 2026-Q3',
        },
      ],
    ],
    ['pía mánager', [{ kind: 'person', id: ids.pm, where: 'PM, Orders' }]],
    ['another', [{ kind: 'team', id: ids.other, where: 'Team' }]],
    ['shops nowhere', []],
    ['   ', []],
  ])('finds what carries all words of “%s”', async (text, expected) => {
    expect(await search(text)).toEqual(expected);
  });

  test('finds nothing that was not there at the moment', async () => {
    expect(await search('Friday', { position: 5 })).toEqual([]);
  });
});
