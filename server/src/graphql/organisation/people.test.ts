import { founder } from '@cairn/shared/organisation/permission';
import { expect, test } from 'vitest';
import { ids, smallOrganisation } from '../small-organisation.ts';

interface PeopleRead {
  readonly people: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: { readonly id: string; readonly name: string } }[];
  };
}

const People = `query ($text: String, $first: Int, $after: String, $asOf: AsOf) {
  people(text: $text, first: $first, after: $after, asOf: $asOf) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { id name } }
  }
}`;

/** An organisation of 250, of whom one has left. */
async function manyPeople() {
  const { app, ask, act } = await smallOrganisation();
  const more = Array.from({ length: 246 }, (_, n) => ({
    id: `crowd-${n}`,
    name: n === 180 ? 'Élodie Núñez-Roth' : `Crowd Member ${String(n).padStart(3, '0')}`,
  }));
  for (const each of more) {
    app.directory.add(each);
    await act(founder, { type: 'AddPerson', personId: each.id, role: 'member' });
  }
  const asked = await ask<{ moment: { position: number } }>(ids.member, '{ moment { position } }');
  const before = asked.data!.moment.position;
  await act(founder, { type: 'RemovePerson', personId: 'crowd-7' });
  const read = async (variables: object) => {
    const { data, errors } = await ask<PeopleRead>(ids.member, People, variables);
    expect(errors).toBeUndefined();
    return data!.people;
  };
  return { read, ask, before };
}

test('an organisation of 250 is read page by page, each of them once, by name', async () => {
  const { read } = await manyPeople();
  const names: string[] = [];
  const sizes: number[] = [];
  for (let after: string | null = null; ; ) {
    const page: PeopleRead['people'] = await read({ first: 100, after });
    expect(page.totalCount).toBe(250);
    sizes.push(page.edges.length);
    names.push(...page.edges.map(({ node }) => node.name));
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  expect(sizes).toEqual([100, 100, 50]);
  expect(new Set(names).size).toBe(250);
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
});

test('anybody of them is found by the words of their name, in any order and without accents', async () => {
  const { read } = await manyPeople();
  const found = async (text: string) => (await read({ text })).edges.map(({ node }) => node.name);
  expect(await found('nunez elo')).toEqual(['Élodie Núñez-Roth']);
  expect(await found('MEMBER 24')).toEqual(
    ['024', '124', '224', '240', '241', '242', '243', '244', '245'].map((n) => `Crowd Member ${n}`),
  );
  expect(await found('  ')).toHaveLength(50);
  expect(await found('nobody of that name')).toEqual([]);
  expect((await read({ text: 'crowd' })).totalCount).toBe(244);
});

test('who has left is found no more, and is where they were then', async () => {
  const { read, before } = await manyPeople();
  expect((await read({ text: '007' })).totalCount).toBe(0);
  const then = await read({ text: '007', asOf: { position: before } });
  expect(then.edges.map(({ node }) => node.id)).toEqual(['crowd-7']);
});

test('one person is asked for by id, and nobody is where there is none', async () => {
  const { ask } = await manyPeople();
  const { data } = await ask(
    ids.member,
    '{ one: person(id: "crowd-180") { name } gone: person(id: "crowd-7") { name } none: person(id: "x") { name } proto: person(id: "__proto__") { name } }',
  );
  expect(data).toEqual({
    one: { name: 'Élodie Núñez-Roth' },
    gone: { name: 'Crowd Member 007' },
    none: null,
    proto: null,
  });
});
