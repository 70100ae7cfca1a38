import { randomUUID } from 'node:crypto';
import { DemoIds } from '@cairn/server/demo/demo-ids';
import { defaultSeed, fillDemo } from '@cairn/server/demo/fill-demo';
import { type AskedInMemory, askedInMemory } from '@cairn/server/graphql/asked-in-memory';
import { beforeEach, expect, test } from 'vitest';
import { anchor } from '../demo/brambleway.ts';

// What is handed over is read and done by the other from then on, at every moment looked at: who
// led before reads no more of the past than of today.

const ids = new DemoIds(defaultSeed);
const [administrator, before, after] = ['beatriz', 'ines', 'henrike'].map((key) =>
  ids.person(key as 'ines'),
) as [string, string, string];

let demo: AskedInMemory;
let now: number;
beforeEach(async () => {
  now = anchor;
  demo = await askedInMemory({ recordedAt: 'given', clock: () => now, config: { mode: 'demo' } });
  const { commands, directory } = demo.app;
  await fillDemo({ commands, directory, anchor });
});

async function act(personId: string, command: Readonly<Record<string, unknown>>): Promise<void> {
  now += 60_000;
  const outcome = await demo.app.commands.execute(
    { commandId: randomUUID(), ...command },
    { personId, source: 'web' },
  );
  expect(outcome.ok, String(command.type)).toBe(true);
}

async function ask<Data>(viewerId: string, query: string, variables: object): Promise<Data> {
  const { data, errors } = await demo.ask<Data>(viewerId, query, variables);
  expect(errors).toBeUndefined();
  return data!;
}

/** Today, and every second day of the five weeks before. */
const moments = [
  undefined,
  ...Array.from({ length: 18 }, (_, n) => {
    const at = new Date(anchor - (2 * n + 1) * 86_400_000);
    return { day: at.toISOString().slice(0, 10) };
  }),
];

interface Heard {
  readonly objectives: {
    readonly edges: readonly {
      readonly node: {
        readonly owner: { readonly id: string };
        readonly team: { readonly id: string };
        readonly questions: readonly { readonly id: string }[];
      };
    }[];
  };
  readonly escalations: {
    readonly edges: readonly {
      readonly node: {
        readonly id: string;
        readonly raisedBy: { readonly id: string };
        readonly waitedForOneOnOne: { readonly question: string } | null;
      };
    }[];
  };
}

/** What somebody hears about what others own or raised, at each moment. */
const heardBy = (viewerId: string, of: { readonly personId?: string; readonly teamId?: string }) =>
  Promise.all(
    moments.map(async (asOf) => {
      const { objectives, escalations } = await ask<Heard>(
        viewerId,
        `query ($asOf: AsOf) {
          objectives(first: 100, asOf: $asOf) { edges { node {
            owner { id } team { id } questions { id }
          } } }
          escalations(first: 100, asOf: $asOf) { edges { node {
            id raisedBy { id } waitedForOneOnOne { question }
          } } }
        }`,
        { asOf },
      );
      const questions = objectives.edges
        .filter(({ node }) => node.owner.id === of.personId || node.team.id === of.teamId)
        .flatMap(({ node }) => node.questions.map(({ id }) => id));
      const waited = escalations.edges
        .filter(({ node }) => node.raisedBy.id === of.personId && node.waitedForOneOnOne)
        .map(({ node }) => node.id);
      return [...questions, ...waited].toSorted();
    }),
  );

const nothing = moments.map(() => []);

test('a person: their questions are heard by the one who leads them now, at every moment', async () => {
  for (const key of ['yuki', 'maren'] as const) {
    const personId = ids.person(key);
    const heard = await heardBy(before, { personId });
    expect(heard.flat().length).toBeGreaterThan(0);
    expect(await heardBy(after, { personId })).toEqual(nothing);
    await act(administrator, { type: 'HandOverPerson', personId, leaderId: after });
    expect(await heardBy(after, { personId })).toEqual(heard);
    expect(await heardBy(before, { personId })).toEqual(nothing);
  }
});

test('a team: the same by who leads it now', async () => {
  const teamId = ids.team('insight');
  const led = ids.person('rui');
  const heard = await heardBy(led, { teamId });
  expect(heard.flat().length).toBeGreaterThan(0);
  expect(await heardBy(after, { teamId })).toEqual(nothing);
  await act(administrator, { type: 'RemoveMember', teamId, personId: led });
  await act(administrator, { type: 'AddMember', teamId, personId: after, role: 'leader' });
  expect(await heardBy(after, { teamId })).toEqual(heard);
  expect(await heardBy(led, { teamId })).toEqual(nothing);
});

test('a decision: what was thought about it is read and gone on with by who decides now', async () => {
  const decisionId = randomUUID();
  const asks = ids.person('yuki');
  await act(asks, {
    ...{ type: 'RequestDecision', decisionId, question: 'Which van?', deciderId: before },
  });
  await act(asks, {
    ...{ type: 'RecordAssumption', decisionId, assumptionId: randomUUID(), words: 'It starts' },
  });
  const earlier = new Date(now).toISOString();
  const seenBy = async (viewerId: string) => {
    const seen = [];
    for (const asOf of [undefined, { at: earlier }, { day: '2026-08-20' }]) {
      const { decision } = await ask<{ decision: object }>(
        viewerId,
        `query ($id: ID!, $asOf: AsOf) { decision(id: $id, asOf: $asOf) {
          assumptions { words { text } } viewerCanThink viewerCanMake viewerCanHandOver
        } }`,
        { id: decisionId, asOf },
      );
      seen.push(decision);
    }
    return seen;
  };
  const theirs = {
    assumptions: [{ words: { text: 'It starts' } }],
    ...{ viewerCanThink: true, viewerCanMake: true, viewerCanHandOver: true },
  };
  const nobodys = {
    assumptions: [],
    ...{ viewerCanThink: false, viewerCanMake: false, viewerCanHandOver: false },
  };
  expect(await seenBy(before)).toEqual([theirs, theirs, theirs]);
  expect(await seenBy(after)).toEqual([nobodys, nobodys, nobodys]);
  await act(before, { type: 'HandOverDecision', decisionId, toId: after });
  expect(await seenBy(after)).toEqual([theirs, theirs, theirs]);
  expect(await seenBy(before)).toEqual([nobodys, nobodys, nobodys]);
});

test('a team: what one may do about its plan ends and begins with working in it', async () => {
  const teamId = ids.team('delivery');
  const works = ids.person('ruben');
  const comes = ids.person('sofia');
  const mayEdit = (viewerId: string) =>
    Promise.all(
      moments.map(async (asOf) => {
        const { objectives } = await ask<{
          objectives: {
            edges: { node: { team: { id: string }; viewerCanEdit: boolean } }[];
          };
        }>(
          viewerId,
          `query ($asOf: AsOf) { objectives(first: 100, asOf: $asOf) { edges { node {
            team { id } viewerCanEdit
          } } } }`,
          { asOf },
        );
        return objectives.edges
          .filter(({ node }) => node.team.id === teamId)
          .map(({ node }) => node.viewerCanEdit);
      }),
    );
  const open = await mayEdit(works);
  expect(open.flat()).toContain(true);
  const shut = open.map((each) => each.map(() => false));
  expect(await mayEdit(comes)).toEqual(shut);
  await act(administrator, { type: 'RemoveMember', teamId, personId: works });
  await act(administrator, { type: 'AddMember', teamId, personId: comes, role: 'member' });
  expect(await mayEdit(works)).toEqual(shut);
  expect(await mayEdit(comes)).toEqual(open);
});
