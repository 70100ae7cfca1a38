import { randomUUID } from 'node:crypto';
import { DemoIds } from '@cairn/server/demo/demo-ids';
import { defaultSeed, fillDemo } from '@cairn/server/demo/fill-demo';
import { type AskedInMemory, askedInMemory } from '@cairn/server/graphql/asked-in-memory';
import { schema } from '@cairn/server/graphql/schema';
import type { GraphQLObjectType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { anchor } from '../demo/brambleway.ts';
import { takesWeeks } from './takes-weeks.ts';
import { asking, atTheEnd, everyField } from './ways-to.ts';

// The rest of the matrix of fields and roles: what comes about only after weeks, in the
// demonstration, which has three quarters behind it.

const ids = new DemoIds(defaultSeed);
const viewers = {
  administrator: ids.person('beatriz'),
  leader: ids.person('ines'),
  pm: ids.person('yuki'),
  member: ids.person('ruben'),
  coach: ids.person('helena'),
} as const;

let demo: AskedInMemory;
beforeAll(async () => {
  const options = { recordedAt: 'given', clock: () => anchor, config: { mode: 'demo' } } as const;
  demo = await askedInMemory(options);
  const { commands, directory } = demo.app;
  await fillDemo({ commands, directory, anchor });
  await directsMuch();
  await opensWhatAnotherWrote();
});

const ask = async (viewerId: string, query: string, variables: object = {}) => {
  const { data, errors } = await demo.ask<object>(viewerId, query, variables);
  expect(errors, query).toBeUndefined();
  return data!;
};
async function act(personId: string, command: Readonly<Record<string, unknown>>): Promise<void> {
  const outcome = await demo.app.commands.execute(
    { commandId: randomUUID(), ...command },
    { personId, source: 'web' },
  );
  expect(outcome.ok, String(command.type)).toBe(true);
}

/** The leader steps in wherever something stands in the way, and asks nobody. */
async function directsMuch(): Promise<void> {
  const world = demo.app.live.world.now(anchor);
  const blockers = world
    .cycles()
    .flatMap(({ id }) => world.objectivesIn(id))
    .flatMap(({ id }) => world.blockersOf(id))
    .filter(({ resolved, mergedIntoId }) => !resolved && !mergedIntoId);
  for (const { id: blockerId } of [...blockers, ...blockers, ...blockers].slice(0, 20))
    await act(viewers.leader, {
      ...{ type: 'HelpWithBlocker', blockerId, help: 'Do it so', mode: 'directed' },
    });
}

/** The PM thinks about a decision that the leader is to make, and the leader reads it. */
async function opensWhatAnotherWrote(): Promise<void> {
  const decisionId = randomUUID();
  const about = { decisionId, question: 'Which van?', deciderId: viewers.leader };
  await act(viewers.pm, { type: 'RequestDecision', ...about });
  await act(viewers.pm, {
    ...{ type: 'RecordAssumption', decisionId, assumptionId: randomUUID(), words: 'It starts' },
  });
  await ask(
    viewers.leader,
    'query ($id: ID!) { decision(id: $id) { assumptions { words { text } } } }',
    { id: decisionId },
  );
}

describe.each(Object.entries(takesWeeks))('%s', (name, { way, day, tells }) => {
  const fields = everyField(schema.getType(name) as GraphQLObjectType);
  const toldTo = async (viewerId: string): Promise<readonly string[]> => {
    const variables = { asOf: day === undefined ? undefined : { day } };
    const told = atTheEnd(await ask(viewerId, asking(way, fields), variables), way);
    return told.map((each) =>
      JSON.stringify(each, (field, value) => (/^viewer/.test(field) ? undefined : value)),
    );
  };

  test.each(Object.entries(viewers))('to the %s', async (role, viewerId) => {
    const told = await toldTo(viewerId);
    if (tells.some((each) => each === role)) expect(told.length).toBeGreaterThan(0);
    else expect(told).toEqual([]);
  });

  test('in the same words to all who are told the same', async () => {
    const all = await Promise.all(tells.map((role) => toldTo(viewers[role])));
    const isOfEverybody = tells.length === Object.keys(viewers).length;
    if (isOfEverybody) for (const told of all) expect(told).toEqual(all[0]);
    const byId = new Map<string, string>();
    for (const each of new Set(all.flat())) {
      const { id } = JSON.parse(each) as { readonly id?: string };
      // An answer is known by an id that many questions offer.
      if (id === undefined || name === 'Answer') continue;
      expect(byId.get(id) ?? each).toBe(each);
      byId.set(id, each);
    }
  });
});
