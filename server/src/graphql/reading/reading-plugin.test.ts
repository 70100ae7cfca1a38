import SchemaBuilder from '@pothos/core';
import { execute, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { RequestContext } from '../request-context.ts';
import { ids, smallOrganisation } from '../small-organisation.ts';
import './reading-plugin.ts';

const newBuilder = () =>
  new SchemaBuilder<{ Context: RequestContext; DefaultFieldNullability: false }>({
    plugins: ['cairnReading'],
    defaultFieldNullability: false,
  });

const own = { privacy: 'self', whose: 'whose it is', of: (id: string) => ({ personIds: [id] }) };
const ofOne = own as typeof own & { privacy: 'self' };

describe('a schema is not built', () => {
  test('with a type, a field or a root field of which it is not said who reads it', () => {
    const builder = newBuilder();
    // @ts-expect-error: it does not compile either
    const Unsaid = builder.objectRef<string>('Unsaid').implement({
      fields: (t) => ({ id: t.id({ resolve: (id) => id }) }),
    });
    builder.queryType({
      fields: (t) => ({
        // @ts-expect-error: nor does this
        unsaid: t.field({ type: Unsaid, resolve: () => 'x' }),
      }),
    });
    builder.mutationType({
      // @ts-expect-error: nor this
      fields: (t) => ({ change: t.boolean({ resolve: () => true }) }),
    });
    expect(() => builder.toSchema()).toThrow(
      'It is not said who reads Mutation.change, Query.unsaid, Unsaid.',
    );
  });

  test('with something not everybody reads that can not be left out', () => {
    const builder = newBuilder();
    const Note = builder.objectRef<string>('Note').implement({
      reading: ofOne,
      fields: (t) => ({ id: t.id({ resolve: (id) => id }) }),
    });
    builder.queryType({
      fields: (t) => ({
        note: t.field({ reading: 'open', type: Note, resolve: () => 'x' }),
        notes: t.field({ reading: 'open', type: [Note], resolve: () => ['x'] }),
      }),
    });
    expect(() => builder.toSchema()).toThrow('It is not said who reads Query.note (');
  });

  test('with a way past the rule of a type', () => {
    const builder = newBuilder();
    builder.interfaceRef<string>('Anything').implement({ fields: () => ({}) });
    builder.queryType({
      fields: (t) => ({ one: t.boolean({ reading: 'open', resolve: () => true }) }),
    });
    expect(() => builder.toSchema()).toThrow('It is not said who reads Anything (');
  });
});

describe('what one may not read is answered as if it were not there', () => {
  async function asked(personId: string | undefined, query: string) {
    const builder = newBuilder();
    const Note = builder.objectRef<string>('Note').implement({
      reading: ofOne,
      fields: (t) => ({ id: t.id({ resolve: (id) => id }) }),
    });
    const Desk = builder.objectRef<string>('Desk').implement({
      reading: 'open',
      fields: (t) => ({
        id: t.id({ resolve: (id) => id }),
        note: t.field({ type: Note, nullable: true, resolve: (id) => id }),
        count: t.int({ nullable: true, reading: ofOne, resolve: () => 1 }),
        words: t.stringList({ reading: ofOne, resolve: () => ['a'] }),
      }),
    });
    builder.queryType({
      fields: (t) => ({
        notes: t.field({
          reading: 'open',
          type: [Note],
          resolve: () => [ids.pm, Promise.resolve(ids.leader)],
        }),
        desk: t.field({ reading: 'open', type: Desk, resolve: () => ids.pm }),
        greeting: t.string({ reading: 'anybody', resolve: () => 'Hello' }),
      }),
    });
    const { app } = await smallOrganisation();
    return execute({
      schema: builder.toSchema(),
      document: parse(query),
      contextValue: new RequestContext(app, { source: 'web', personId }),
    });
  }

  const desk = '{ notes { id } desk { id note { id } count words } }';

  test('to whoever it belongs, all of it', async () => {
    expect((await asked(ids.pm, desk)).data).toEqual({
      notes: [{ id: ids.pm }],
      desk: { id: ids.pm, note: { id: ids.pm }, count: 1, words: ['a'] },
    });
  });

  test('to an administrator, nothing of it', async () => {
    expect((await asked(ids.admin, desk)).data).toEqual({
      notes: [],
      desk: { id: ids.pm, note: null, count: null, words: [] },
    });
  });

  test('to nobody, only what is said to be anybody’s', async () => {
    expect(await asked(undefined, '{ greeting }')).toEqual({ data: { greeting: 'Hello' } });
    const { data, errors } = await asked(undefined, desk);
    expect(data).toBeNull();
    expect(errors![0]!.extensions.code).toBe('NOT_SIGNED_IN');
  });
});
