import { randomUUID } from 'node:crypto';
import { fillDemo } from '@cairn/server/demo/fill-demo';
import { type AskedInMemory, askedInMemory } from '@cairn/server/graphql/asked-in-memory';
import { schema } from '@cairn/server/graphql/schema';
import { isHere } from '@cairn/shared/organisation/person/here';
import type { WorldView } from '@cairn/shared/world-view';
import { isObjectType } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { anchor } from '../demo/brambleway.ts';
import { kinds, type Met, type Setting } from './viewer-can-acts.ts';

// What a screen is told that its viewer may do, against what is answered once they do it: trial by
// trial through the demonstration, which changes with every command that is taken.

/** Of each field. */
const trials = Number(process.env.CAIRN_TRIALS ?? 8);
const seed = Number(process.env.CAIRN_SEED ?? 20_260_820);

let demo: AskedInMemory;
let now = anchor;
const world = (): WorldView => demo.app.live.world.now(now);
beforeAll(async () => {
  demo = await askedInMemory({
    recordedAt: 'given',
    clock: () => now,
    config: { mode: 'demo' },
  });
  const { app } = demo;
  await fillDemo({ commands: app.commands, directory: app.directory, anchor });
});

const fields = Object.entries(kinds).flatMap(([type, { acts }]) =>
  Object.keys(acts).map((field) => ({ type, field, name: `${type}.${field}` })),
);

test('every field that says what a viewer may do is tried', () => {
  const said = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .flatMap((type) =>
      Object.keys(type.getFields())
        .filter((name) => /^viewer(Can|May)/.test(name))
        .map((name) => `${type.name}.${name}`),
    );
  expect(fields.map(({ name }) => name).toSorted()).toEqual(said.toSorted());
});

test(`what a viewer is told they can do is what they then can (seed ${seed})`, {
  timeout: 120_000,
}, async () => {
  const one = choosing(seed);
  const wrong = new Set<string>();
  const heard = new Map(fields.map(({ name }) => [name, new Set<boolean>()]));
  for (let round = 0; round < trials * fields.length; round++) {
    now += 60_000;
    const { type, field, name } = fields[round % fields.length]!;
    const act = kinds[type]!.acts[field]!;
    const trial = await aTrial(type, field, round, one);
    if (!trial) continue;
    const { it, setting, says } = trial;
    const [mutation, input] = one(act.sends(it, setting));
    const code = await send(setting.viewerId, mutation, input);
    heard.get(name)!.add(says);
    const can = code === undefined || (says && act.besides?.includes(code) === true);
    if (says !== can)
      wrong.add(`${name} says ${says}, and ${mutation} is answered ${code ?? 'with yes'}`);
  }
  expect([...wrong]).toEqual([]);
  // What the demonstration has little of may be met one way alone; most is met as a yes and as a no.
  const oneSided = [...heard].filter(([, answers]) => answers.size < 2).map(([name]) => name);
  expect(oneSided.length, oneSided.join(', ')).toBeLessThan(fields.length / 4);
});

interface Trial {
  readonly it: Met;
  readonly setting: Setting;
  /** What the field says. */
  readonly says: boolean;
}

/** How many viewers are looked through to find one of whom the field says what is wanted. */
const looks = 8;

/** Something to try: every other time, something of which the field says yes, if any is found. */
async function aTrial(
  type: string,
  field: string,
  round: number,
  one: Choose,
): Promise<Trial | undefined> {
  const { way, wayToAll, acts } = kinds[type]!;
  const act = acts[field]!;
  const wantsYes = Math.floor(round / fields.length) % 2 === 0;
  let last: Trial | undefined;
  for (let look = 0; look < looks; look++) {
    const { rootId, setting } = aSetting(type, way, round, look, one);
    const asked = `${act.says ? '' : field} ${act.needs ?? ''}`;
    const met = await meet(setting.viewerId, wantsYes && wayToAll ? wayToAll : way, rootId, asked);
    const says = (it: Met) => (act.says ? act.says(it, setting) : it[field] === true);
    const fit = met.filter((it) => act.sends(it, setting).length > 0);
    const wanted = fit.filter((it) => says(it) === wantsYes);
    if (wanted.length > 0) return { it: one(wanted), setting, says: wantsYes };
    if (fit.length > 0) last = { it: one(fit), setting, says: !wantsYes };
  }
  return last;
}

function aSetting(
  type: string,
  way: readonly string[],
  round: number,
  look: number,
  one: Choose,
): { readonly rootId: string; readonly setting: Setting } {
  const everything = world();
  const [begin = ''] = way;
  const rootId = begin.includes('$id') ? one(rootsOf(begin, everything)) : '';
  const people = everything
    .people()
    .filter(isHere)
    .map(({ id }) => id);
  // Whoever has something to do with it comes up more often than by chance among so many.
  const near = concerned(type, rootId, everything).filter((id) => people.includes(id));
  const viewerId = look % 3 === 2 || near.length === 0 ? one(people) : one(near);
  const teams = everything.teams().map(({ id }) => id);
  const own = everything
    .teams()
    .filter(({ members }) => members.some(({ personId }) => personId === viewerId))
    .map(({ id }) => id);
  const teamId = own.length > 0 && look % 2 === 0 ? one(own) : one(teams);
  const setting = { viewerId, people, teams, teamId, round, newId: randomUUID, soon: '2026-09-01' };
  return { rootId, setting };
}

/** The ids by which the API is entered, what came to be during the trials included. */
function rootsOf(begin: string, everything: WorldView): readonly string[] {
  const objectives = everything.cycles().flatMap(({ id }) => everything.objectivesIn(id));
  const name = begin.slice(0, begin.indexOf('('));
  const found = {
    objective: objectives,
    blocker: objectives.flatMap(({ id }) => everything.blockersOf(id)),
    dependency: objectives.flatMap(({ id }) => everything.dependenciesOf(id)),
    decision: everything.decisions(),
    escalation: everything.escalations(),
    learning: everything.learnings(),
  }[name]!;
  return found.map(({ id }) => id);
}

/** Who asked, holds, decides, answers or works where something is, the leaders and the administrator. */
function concerned(type: string, rootId: string, everything: WorldView): readonly string[] {
  const [blocker, dependency] = [everything.blocker(rootId), everything.dependency(rootId)];
  const [decision, escalation] = [everything.decision(rootId), everything.escalation(rootId)];
  const learning = everything.learning(rootId);
  const objective = everything.objective(
    blocker?.objectiveId ?? dependency?.objectiveId ?? decision?.objectiveIds[0] ?? rootId,
  );
  const teamIds = [objective, dependency, escalation, learning].map((of) => of?.teamId ?? '');
  const named = [
    ...[objective?.ownerId, blocker?.takenOn?.byId, blocker?.ofId, blocker?.arranged?.byId],
    ...[dependency?.takenOn?.byId, decision?.deciderId, decision?.requestedById],
    ...[escalation?.heldById, escalation?.ofId, escalation?.raisedById, learning?.capturedById],
    ...(objective?.asks ?? []).flatMap(({ ofId, askedById }) => [ofId, askedById]),
    ...(objective?.keyResults ?? []).map(({ last }) => last?.authorId),
    ...(type === 'SharedContext' ? everything.contexts() : []).flatMap(
      ({ authorId, recipientIds }) => [authorId, ...recipientIds],
    ),
  ].filter((id) => id !== undefined);
  const ofTeams = teamIds
    .flatMap((id) => everything.team(id)?.members ?? [])
    .map(({ personId }) => personId);
  const leaders = everything
    .people()
    .filter(({ role }) => role === 'leader' || role === 'administrator' || role === 'coach')
    .map(({ id }) => id);
  return [...named, ...named, ...ofTeams, ...leaders];
}

/** What stands at the end of a way, as its viewer is shown it. */
async function meet(
  viewerId: string,
  way: readonly string[],
  id: string,
  asked: string,
): Promise<readonly Met[]> {
  const hasId = way.length > 0 && !['viewer', 'strategyMap', 'crowds'].includes(way.at(-1)!);
  // Each step that is known by an id says it, for what lies below it.
  const path = way
    .map((name) => `${name} { ${/^node$|\(id/.test(name) ? 'rootId: id ' : ''}`)
    .join('');
  const head = path.includes('$id') ? 'query ($id: ID!)' : 'query';
  const document = `${head} { ${path}${hasId ? 'id' : ''} ${asked}${' }'.repeat(way.length)} }`;
  const { data, errors } = await demo.ask<object>(viewerId, document, { id });
  expect(errors, document).toBeUndefined();
  return way.reduce<readonly object[]>(
    (at, step) =>
      at.flatMap((each) => {
        const { rootId } = each as Partial<Met>;
        return [(each as Record<string, unknown>)[step.replace(/\(.*/, '')]]
          .flat()
          .filter((next): next is object => next !== null && next !== undefined)
          .map((next) => ({ rootId, ...next }));
      }),
    [data as object],
  ) as readonly Met[];
}

/** The code with which a command is refused, or that nothing came of it; undefined where it is done. */
async function send(
  viewerId: string,
  mutation: string,
  input: object,
): Promise<string | undefined> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const before = demo.app.live.position;
  const { data, errors } = await demo.ask<Record<string, { error: { code: string } | null }>>(
    viewerId,
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { error { code } } }`,
    { input: { commandId: randomUUID(), ...input } },
  );
  expect(errors, mutation).toBeUndefined();
  const code = data![mutation]!.error?.code;
  return code ?? (demo.app.live.position > before ? undefined : 'with nothing');
}

type Choose = <Item>(of: readonly Item[]) => Item;

/** Chooses as by chance, and the same for the same seed. */
function choosing(from: number): Choose {
  let state = from;
  return (of) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const chance = ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    return of[Math.floor(chance * of.length)]!;
  };
}
