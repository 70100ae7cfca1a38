import { stories } from '@cairn/server/demo/plan-demo';
import { chainsIn, mostPressingFirst } from '@cairn/shared/views/chains';
import { dependencyView } from '@cairn/shared/views/dependency-view';
import { crowdsIn, sharedDependenciesIn } from '@cairn/shared/views/shared-dependencies';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brambleway } from './brambleway.ts';

type Demo = Awaited<ReturnType<typeof brambleway>>;
let demo: Demo;
beforeAll(async () => {
  demo = await brambleway();
});
afterAll(() => demo.app.close());

const chainsOf = (of: Demo = demo) => chainsIn(of.world, of.schedule.cycles.running.id);

/** Who waits, for whom, for what, and how it looks; the most pressing first. */
const listOf = (of: Demo = demo) =>
  mostPressingFirst(chainsOf(of)).map(({ objective, team, look, dependency: { stage, slips } }) => [
    of.world.team(objective.objective.teamId)!.name,
    team.name,
    look,
    slips.length > 0 ? `slipped ${slips.length}` : stage,
  ]);

const nine = [
  ['First Orders', 'Platform', 'past', 'slipped 1'],
  ['Delivery', 'Makers', 'past', 'slipped 2'],
  ['Catalogue', 'Makers', 'late', 'slipped 1'],
  ['Delivery', 'Platform', 'late', 'accepted'],
  ['Delivery', 'First Orders', 'unanswered', 'requested'],
  ['Ordering', 'Payments', 'promised', 'promised'],
  ['Payments', 'Platform', 'promised', 'promised'],
  ['Catalogue', 'Platform', 'promised', 'promised'],
  ['Insight', 'Catalogue', 'delivered', 'verified'],
];

describe('in the running cycle', () => {
  test('nine dependencies between eight teams, the most pressing first', () => {
    expect(listOf()).toEqual(nine);
  });

  test('four of the eight open ones meet at Platform', () => {
    const open = chainsOf().dependencies.filter(({ look }) => look !== 'delivered');
    expect(open).toHaveLength(8);
    expect(open.filter(({ team }) => team.name === 'Platform')).toHaveLength(4);
  });

  test('what slips at Platform lowers First Orders, and through it Delivery', () => {
    const { chain } = chainsOf();
    const files = demo.ids.dependency('running first orders stalled', 'files');
    const [stalled, delivery] = ['running first orders stalled', 'running delivery'].map(
      demo.ids.objective,
    );
    const gains = chain.gains({ link: files }).map(({ node }) => node.id);
    expect(gains).toEqual([stalled, delivery]);
    for (const id of [stalled!, delivery!])
      expect(chain.lands(id)).toBeLessThan(chain.nodes.get(id)!.alone - 0.1);
  });

  test('before the files slipped, First Orders would have landed likelier', () => {
    const { cycles } = demo.schedule;
    const before = demo.app.live.world.at({
      at: Date.parse(`${cycles.running.startsOn}T12:00:00Z`) + 43 * 86_400_000,
    })!;
    const stalled = demo.ids.objective('running first orders stalled');
    const share = (world: typeof before) => {
      const { chain } = chainsIn(world, cycles.running.id);
      return chain.lands(stalled) / chain.nodes.get(stalled)!.alone;
    };
    expect(share(before)).toBeGreaterThan(share(demo.world) + 0.1);
  });

  test('at Makers there is a queue, and at Platform a crowd without one', () => {
    const { running } = demo.schedule.cycles;
    const [queue, ...more] = sharedDependenciesIn(demo.world, running.id);
    expect(more).toEqual([]);
    expect(queue!.shared.coordinatorId).toBe(demo.ids.person('oisin'));
    expect(queue!.queue.map(({ dependency }) => dependency.id)).toEqual([
      demo.ids.dependency('running delivery', 'van rotas'),
      demo.ids.dependency('running catalogue', 'allergen feeds'),
    ]);
    const crowds = crowdsIn(demo.world, running.id, chainsOf().dependencies);
    expect(
      crowds.map(({ team, waiting, accepted, servedBefore }) => [
        team.name,
        waiting.length,
        accepted,
        servedBefore,
      ]),
    ).toEqual([['Platform', 4, 4, 2]]);
  });

  test('what blocks three objectives is on its way as a dependency', () => {
    const blocked = chainsOf().dependencies.flatMap(({ dependency }) => dependency.blockerId ?? []);
    expect(new Set(blocked).size).toBe(3);
  });

  test.each(['2026-11-21T23:50:00Z', '2027-03-28T00:30:00Z', '2028-02-29T06:00:00Z'])(
    'the same look the same on %s',
    async (instant) => {
      const other = await brambleway({ anchor: Date.parse(instant) });
      expect(listOf(other)).toEqual(nine);
      await other.app.close();
    },
  );
});

describe('in the closed cycles', () => {
  const of = (objective: string, key: string) =>
    dependencyView(demo.world, demo.ids.dependency(objective, key))!.dependency;

  test('an offer was refused, a smaller one agreed to, delivered and verified', () => {
    const { stage, what, slips } = of('last delivery', 'loading bays');
    expect({ stage, slips }).toEqual({ stage: 'verified', slips: [] });
    expect(demo.app.open(what, streamOf('last delivery', 'loading bays'), 'what')).toBe(
      'Bays of the twelve larger makers',
    );
  });

  test('a delivery went back once, and one that was declined was asked for otherwise', () => {
    expect(of('last catalogue', 'image store')).toMatchObject({
      stage: 'verified',
      returns: [{}],
      slips: [{}],
    });
    expect(of('last insight', 'till totals').stage).toBe('verified');
  });

  test('one was withdrawn', () => {
    expect(of('before last first orders', 'postal codes').stage).toBe('withdrawn');
  });

  const streamOf = (objective: string, key: string) =>
    `dependency-${demo.ids.dependency(objective, key)}`;
});

test('every way that a dependency can go happens somewhere', () => {
  const told = stories.flatMap(({ dependencies = [] }) => dependencies);
  const turns = new Set(told.flatMap(({ turns = [] }) => turns.map(({ turn }) => turn)));
  expect(turns.size).toBe(12);
});
