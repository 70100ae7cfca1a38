import type { AskedInMemory } from '@cairn/server/graphql/asked-in-memory';
import { readingTable } from '@cairn/server/graphql/reading/reading-table';
import { schema } from '@cairn/server/graphql/schema';
import { type GraphQLObjectType, getNamedType, isNonNullType, isObjectType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { viewers } from './open-log.ts';
import type { Planted } from './planters.ts';
import { takesWeeks } from './takes-weeks.ts';
import { allPlanted, lastInstant, openCount, twoWorlds, worldOfNobody } from './two-worlds.ts';
import { asking, atTheEnd, everyField, type Way, waysTo } from './ways-to.ts';

// Every field of the API asked for in every role, of one's own and of others', and compared with
// what the rules say.

const table = readingTable(schema);
const roots = new Set(['Query', 'Mutation', 'Subscription']);
const typesOf = (isOf: (privacy: string) => boolean) =>
  [...Map.groupBy(table, ({ type }) => type)]
    .filter(([type]) => !roots.has(type))
    .filter(([, fields]) => fields.some(({ privacy }) => isOf(privacy)))
    .map(([type]) => type);

let world: AskedInMemory;
beforeAll(async () => {
  world = (await twoWorlds(viewers.member)).within;
});

const ask = async (viewerId: string, query: string, asOf?: object) => {
  const { data, errors } = await world.ask<object>(viewerId, query, { asOf });
  return { data, errors };
};

/** Now, then every moment of the log, the coarse steps before the fine ones. */
const moments: readonly (object | undefined)[] = [
  undefined,
  ...new Set(
    [32, 8, 2, 1].flatMap((step) =>
      Array.from({ length: Math.floor(openCount / step) }, (_, n) => openCount - n * step),
    ),
  ),
].map((position) => (position === undefined ? undefined : { position }));

/** A way, and a moment, at which somebody comes to at least one. */
async function metAt(type: GraphQLObjectType) {
  // What is told to one about themselves compares with nobody's.
  const ways = waysTo(type).toSorted((a, b) => Number(aboutOneself(a)) - Number(aboutOneself(b)));
  for (const asOf of moments)
    for (const way of ways)
      for (const viewerId of [viewers.pm, viewers.leader]) {
        const { data } = await ask(viewerId, asking(way, '__typename'), asOf);
        if (atTheEnd(data, way).length > 0) return { way, asOf };
      }
  return undefined;
}

/** What the viewer may do differs by viewer, and what is theirs alone; nothing else that is open does. */
const isOfTheViewer = (name: string): boolean => /^viewer|^own|^isUnread$|^personas$/.test(name);
const ofEverybody = (objects: readonly object[], closed: ReadonlySet<string>): readonly string[] =>
  objects
    .map((each) => Object.entries(each).filter(([name]) => !closed.has(name)))
    .map((each) => Object.fromEntries(each))
    .map((each) => JSON.stringify(each, (name, value) => (isOfTheViewer(name) ? undefined : value)))
    // What is told comes in another order to those whom it concerns.
    .toSorted();
/** Whether a way leads through what is answered about the viewer, or through what only some may read. */
function aboutOneself(way: Way): boolean {
  let at = schema.getQueryType()!;
  return way.some(({ name }) => {
    const rule = table.find(({ type, field }) => type === at.name && field === name)!;
    at = getNamedType(at.getFields()[name]!.type) as GraphQLObjectType;
    return rule.privacy !== 'open' && rule.privacy !== 'carried';
  });
}

describe('what is open', () => {
  /** Where a page begins and ends hangs on its order. */
  const orderedForTheViewer = new Set(['PageInfo']);
  /** What this world has none of is met in the one that told of its weeks; see takes-weeks.test.ts. */
  const elsewhere = new Set(Object.keys(takesWeeks));
  /** What counts those that one may read, and who has not said yet what they heard, for who told it. */
  const ofWhatIsRead: Readonly<Record<string, readonly string[]>> = {
    SharedContext: ['notHeardBy'],
    EventConnection: ['totalCount'],
    WhoLeftConnection: ['totalCount'],
  };

  test('is answered to every role, and to each of them alike', { timeout: 120_000 }, async () => {
    const unmet: string[] = [];
    const isOpen = (privacy: string) => privacy === 'open' || privacy === 'carried';
    for (const name of typesOf(isOpen)) {
      const type = schema.getType(name) as GraphQLObjectType;
      if (isAnswerToACommand(name) || elsewhere.has(name)) continue;
      const met = await metAt(type);
      if (!met) {
        unmet.push(name);
        continue;
      }
      const { way, asOf } = met;
      const closed = new Set([
        ...(ofWhatIsRead[name] ?? []),
        ...table
          .filter(({ whose, type }) => type === name && whose !== '')
          .map(({ field }) => field),
      ]);
      const answers = await Promise.all(
        Object.values(viewers).map((id) => ask(id, asking(way, everyField(type)), asOf)),
      );
      for (const { errors } of answers) expect(errors, name).toBeUndefined();
      if (aboutOneself(way) || orderedForTheViewer.has(name)) continue;
      const [first, ...others] = answers.map(({ data }) =>
        ofEverybody(atTheEnd(data, way), closed),
      );
      for (const other of others) expect(other, name).toEqual(first);
    }
    expect(unmet).toEqual([]);
  });

  const isAnswerToACommand = (name: string) =>
    ['Outcome', 'Done', 'Refusal', 'Change'].includes(name);
});

describe('what is not everybody’s', () => {
  const decisions = 'decisions(first: 100) { edges { node { id';
  /** How everything of such a type is asked for, and by what each one is known. */
  const asked: Readonly<Record<string, { query: string; of: (each: Planted) => unknown }>> = {
    Assumption: {
      query: `{ ${decisions} assumptions { known: id FIELDS } } } } }`,
      of: ({ type, data }) => type === 'AssumptionRecorded' && data.assumptionId,
    },
    PremortemReason: {
      query: `{ ${decisions} reasons { known: id FIELDS } } } } }`,
      of: ({ type, data }) => type === 'PremortemReasonRecorded' && data.reasonId,
    },
  };

  test('every such type is asked for here', () => {
    // Who has left is asked for in own-data.test.ts: nobody has, here.
    const byItself = ['Event', 'EventEdge', 'PutOffItem', 'WhoLeft', 'WhoLeftEdge'];
    const reached = ['Decision', 'EventConnection', 'WhoLeftConnection'];
    expect(typesOf((privacy) => !['open', 'carried'].includes(privacy))).toEqual(
      [...Object.keys(asked), ...byItself, ...reached].toSorted(),
    );
  });

  describe.each(Object.entries(viewers))('to the %s', (_role, viewerId) => {
    test.each(Object.entries(asked))(
      '%s: one’s own in full, others’ not at all',
      async (name, how) => {
        const type = schema.getType(name) as GraphQLObjectType;
        const { data, errors } = await ask(viewerId, how.query.replace('FIELDS', everyField(type)));
        expect(errors).toBeUndefined();
        const known = [...JSON.stringify(data).matchAll(/"known":"([^"]+)"/g)].map(([, id]) => id);
        const own = allPlanted.filter(({ between }) => between.includes(viewerId));
        const expected = own.map(how.of).filter(Boolean);
        expect(expected.length).toBeGreaterThan(0);
        expect(known.toSorted()).toEqual(expected.toSorted());
      },
    );

    test('Event: each that is theirs, and its place; of others’ none', async () => {
      const types = JSON.stringify([...new Set(allPlanted.map(({ type }) => type))]);
      const type = schema.getType('Event') as GraphQLObjectType;
      const edges: { node: { type: string } }[] = [];
      for (let after = ''; ; ) {
        const { data, errors } = await ask(
          viewerId,
          `{ history(first: 100, filter: { types: ${types} }${after}) { totalCount
            pageInfo { hasNextPage endCursor } edges { cursor node { ${everyField(type)} } } } }`,
        );
        expect(errors).toBeUndefined();
        const { history } = data as { history: HistorySeen };
        edges.push(...history.edges);
        if (!history.pageInfo.hasNextPage) {
          expect(history.totalCount).toBe(edges.length);
          break;
        }
        after = `, after: "${history.pageInfo.endCursor}"`;
      }
      const own = allPlanted.filter(({ between }) => between.includes(viewerId));
      const countOf = (of: readonly { type: string }[]) =>
        Object.fromEntries(
          [...Map.groupBy(of, (each) => each.type)]
            .map(([name, those]) => [name, those.length] as const)
            .toSorted(),
        );
      expect(countOf(edges.map(({ node }) => node))).toEqual(countOf(own));
    });

    test('PutOffItem: nothing that somebody else put off', async () => {
      const at = new Date(lastInstant - 50 * 86_400_000).toISOString();
      const { data, errors } = await ask(
        viewerId,
        `{ putOff(asOf: { at: "${at}" }) { because { text } item { id } } putOffNow: putOff { item { id } } }`,
      );
      expect(errors).toBeUndefined();
      const own = allPlanted.filter(
        ({ stream, between }) => stream.startsWith('triage-') && between.includes(viewerId),
      );
      const items = JSON.stringify(own.map(({ data: { itemId } }) => itemId));
      for (const { item } of (data as { putOff: { item: { id: string } }[] }).putOff)
        expect(items).toContain(item.id);
    });
  });
});

interface HistorySeen {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: { readonly type: string } }[];
}

describe('to nobody', () => {
  const fieldsOf = (root: string) => table.filter(({ type }) => type === root);

  test('the world is answered where the table says so, and nowhere else', async () => {
    const strange = await worldOfNobody();
    for (const { field, privacy } of fieldsOf('Query')) {
      const { data, errors } = await strange.ask<object>('nobody', rootAlone(field));
      if (privacy === 'anybody') expect(errors, field).toBeUndefined();
      else {
        expect(errors?.[0]?.extensions?.code, field).toBe('NOT_SIGNED_IN');
        expect((data as Record<string, unknown> | null)?.[field] ?? null, field).toBeNull();
      }
    }
  });
});

function rootAlone(name: string): string {
  const field = schema.getQueryType()!.getFields()[name]!;
  const args = field.args
    .filter(({ type }) => isNonNullType(type))
    .map(({ name: arg, type }) => `${arg}: ${sampleOf(String(type))}`);
  const given = args.length > 0 ? `(${args.join(', ')})` : '';
  return `{ ${name}${given}${isObjectType(getNamedType(field.type)) ? ' { __typename }' : ''} }`;
}

const sampleOf = (type: string): string =>
  type.startsWith('[') ? '[1]' : type === 'Int!' ? '1' : '"x"';
