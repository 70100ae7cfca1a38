import { stories } from '@cairn/server/demo/plan-demo';
import { type Blocker, isOpen } from '@cairn/shared/friction/blocker/state';
import { addDays, dayMs, instantOf } from '@cairn/shared/kernel/calendar';
import { alikeIn, blockersByAbout } from '@cairn/shared/views/alike-blockers';
import { blockerView } from '@cairn/shared/views/blocker-view';
import { triage } from '@cairn/shared/views/triage/triage';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brambleway } from './brambleway.ts';

let demo: Awaited<ReturnType<typeof brambleway>>;
beforeAll(async () => {
  demo = await brambleway();
});
afterAll(() => demo.app.close());

describe('in the running cycle', () => {
  test('eight things stand in the way and are Ines’s to clear, what waits for Platform first', () => {
    expect(listOf('ines')).toEqual([
      ['Delivery', 'dependency', 'accepted', 'over its clock'],
      ['First Orders', 'dependency', 'promised', 'over its clock'],
      ['Catalogue', 'stakeholderConcern', 'unattended', 'in time'],
      // Oisín’s to move, who is on leave with nobody standing in: their clocks stand still.
      ['Delivery', 'dependency', 'promised', 'in time'],
      ['Catalogue', 'dependency', 'promised', 'in time'],
      ['Payments', 'dependency', 'attended', 'in time'],
      ['Makers', 'missingTechnology', 'attended', 'in time'],
      ['Delivery', 'missingTechnology', 'unattended', 'in time'],
    ]);
  });

  test('her triage holds something of every kind but an escalation, twenty-two in all', () => {
    const { standing, putOff } = triage(demo.world, demo.ids.person('ines'));
    expect(Object.fromEntries(countsOf(standing.map(({ kind }) => kind)))).toEqual({
      decision: 2,
      dependency: 4,
      blocker: 4,
      ask: 2,
      fall: 4,
      quiet: 2,
      signal: 4,
    });
    expect(standing[0]!.kind).toBe('dependency');
    expect(standing[1]!.kind).toBe('decision');
    expect(putOff).toEqual([]);
  });

  test('those who are asked for something find it in their own list', () => {
    expect(listOf('jonas').map(([team]) => team)).toEqual(['Delivery', 'First Orders']);
    expect(listOf('oisin').map(([team]) => team)).toEqual(['Delivery', 'Catalogue']);
    expect(listOf('agnes')).toEqual([['Payments', 'dependency', 'attended', 'in time']]);
    expect(listOf('lars')).toEqual([['Makers', 'missingTechnology', 'attended', 'in time']]);
    expect(listOf('maren')).toEqual([['Delivery', 'dependency', 'requested', 'in time']]);
    expect(listOf('dev')).toEqual([]);
  });

  test('two teams name the same component, and four key results stand still', () => {
    const both = blockersIn('running')
      .map(({ id }) => blockerView(demo.world, id)!)
      .filter(({ blocker }) => blocker.about === 'File service');
    expect(both).toHaveLength(2);
    expect(new Set(both.map(({ objective }) => objective.objective.teamId)).size).toBe(2);
    expect(both.flatMap(({ keyResults }) => keyResults)).toHaveLength(4);
    for (const { blocker, clock } of both) {
      expect(blocker.ofId).toBe(demo.ids.person('jonas'));
      expect(blocker.next).toBeUndefined();
      expect([daysGoneAt(blocker.onsetAt), daysGoneAt(blocker.raisedAt)]).toEqual([42, 45]);
      expect(clock!.goneHours).toBeGreaterThan(clock!.limitHours + 8);
    }
  });

  test('two teams miss the same technology', () => {
    const [one, other] = blockersIn('running').filter(({ about }) => about === 'Label printers');
    const alike = alikeIn(blockersByAbout(demo.world), one!);
    expect(alike.map(({ id }) => id)).toEqual([other!.id]);
  });

  test('what one of them misses is arranged for and has not come; the other stands alone', () => {
    expect(blockerOf('running makers', 'label printers').arranged).toMatchObject({
      how: 'learning',
      byId: demo.ids.person('lars'),
      arrangedById: demo.ids.person('ines'),
    });
    const alone = blockerView(demo.world, idOf('running delivery', 'crate labels'))!;
    expect([alone.isAttended, alone.blocker.arranged]).toEqual([false, undefined]);
  });

  test('Ines took on the held transfers yesterday and says what comes next', () => {
    const { takenOn, next } = blockerOf('running payments', 'held transfers');
    expect(takenOn!.byId).toBe(demo.ids.person('ines'));
    expect(daysGoneAt(takenOn!.at)).toBe(51);
    expect(next).toMatchObject({ byId: demo.ids.person('ines'), on: '2026-08-21' });
  });

  test('the van rotas were told three days after they had slipped', () => {
    const { onsetAt, raisedAt } = blockerOf('running delivery', 'van rotas');
    expect([daysGoneAt(onsetAt), daysGoneAt(raisedAt)]).toEqual([46, 49]);
  });

  test('a customer’s trouble is over, and another came back before it was', () => {
    const phones = blockerOf('running ordering', 'locked phones');
    expect(phones).toMatchObject({ kind: 'customerIssue', helps: [{ mode: 'offered' }] });
    expect(isOpen(phones)).toBe(false);
    const stopped = blockerOf('running insight', 'shops that stopped');
    expect(isOpen(stopped)).toBe(false);
    expect(stopped.spells.map(({ from, to }) => [daysGoneAt(from), daysGoneAt(to!)])).toEqual([
      [21, 29],
      [36, 44],
    ]);
    const between = blockerView(worldOn('running', 40), stopped.id)!;
    expect(between.clock).toMatchObject({ since: stopped.spells[1]!.from, isOver: false });
  });

  test.each(['2026-11-21T23:50:00Z', '2027-03-28T00:30:00Z', '2028-02-29T06:00:00Z'])(
    'the same ones are open on %s',
    async (instant) => {
      const other = await brambleway({ anchor: Date.parse(instant) });
      const what = (of: Demo) => listOf('ines', of).map((row) => row.slice(0, 3).join(' '));
      expect(what(other).toSorted()).toEqual(what(demo).toSorted());
      await other.app.close();
    },
  );
});

describe('in the closed cycles', () => {
  test('four and five things stood in the way, and all were gone before the cycle closed', () => {
    const counts = (['beforeLast', 'last'] as const).map((cycle) => {
      const blockers = blockersIn(cycle);
      const { closedAt } = demo.world.cycle(demo.schedule.cycles[cycle].id)!;
      for (const blocker of blockers) {
        expect(isOpen(blocker)).toBe(false);
        expect(blocker.spells.at(-1)!.to).toBeLessThan(closedAt!);
      }
      return blockers.length;
    });
    expect(counts).toEqual([5, 4]);
  });

  test('help was asked for, offered, and directed', () => {
    const helps = [...blockersIn('beforeLast'), ...blockersIn('last')].flatMap(
      ({ helps }) => helps,
    );
    expect(helps.map(({ mode }) => mode).toSorted()).toEqual([
      'asked',
      'directed',
      'directed',
      'offered',
      'offered',
    ]);
    const [directed] = blockerOf('before last catalogue', 'nobody to call').helps;
    expect(directed).toMatchObject({ byId: demo.ids.person('henrike'), mode: 'directed' });
  });

  test('the hard-won objective had a high one, told as less at first and resolved with help', () => {
    const key = ['last payments', 'forms'] as const;
    expect(blockerOf(...key, worldOn('last', 36))).toMatchObject({ severity: 'normal' });
    const then = blockerOf(...key, worldOn('last', 40));
    expect(then).toMatchObject({
      severity: 'high',
      takenOn: { byId: demo.ids.person('henrike') },
      next: { byId: demo.ids.person('carmen') },
    });
    expect(isOpen(then)).toBe(true);
    const { resolved } = blockerOf(...key);
    expect(daysGoneAt(resolved!.at, 'last')).toBe(70);
  });

  test('one turned out to be the same as another, which went on for both', () => {
    const pushed = blockerOf('last payments', 'pushed by hand');
    const forms = blockerOf('last payments', 'forms');
    expect(pushed.mergedIntoId).toBe(forms.id);
    expect(pushed.spells[0]!.to).toBeLessThan(forms.spells[0]!.to!);
  });

  test('what a leader could not remove went back, and the team found its own way', () => {
    const key = ['last insight', 'scales'] as const;
    expect(blockerOf(...key, worldOn('last', 10)).takenOn!.byId).toBe(demo.ids.person('rui'));
    expect(blockerOf(...key, worldOn('last', 14))).toMatchObject({
      takenOn: undefined,
      next: { byId: demo.ids.person('hanna') },
    });
  });

  test('scales were missing, and came before the blocker was resolved', () => {
    const { arranged, resolved } = blockerOf('last insight', 'scales');
    expect(arranged).toMatchObject({ how: 'access', arrangedById: demo.ids.person('rui') });
    expect(arranged!.delivered!.at).toBeLessThan(resolved!.at);
  });

  test('the silent team told of its six weeks when they were over', () => {
    const { onsetAt, raisedAt, spells } = blockerOf('before last platform', 'data centre');
    expect(raisedAt - onsetAt).toBeGreaterThan(6 * 7 * dayMs);
    expect(spells[0]!.to).toBeLessThan(raisedAt);
    expect(worldOn('beforeLast', 60).blocker(idOf('before last platform', 'data centre'))).toBe(
      undefined,
    );
  });
});

test('every kind of command for blockers happens, and every kind of blocker', () => {
  const told = stories.flatMap(({ blockers = [] }) => blockers);
  expect(told).toHaveLength(19);
  expect(new Set(told.flatMap(({ turns = [] }) => turns.map(({ turn }) => turn))).size).toBe(10);
  expect(new Set(told.map(({ kind }) => kind)).size).toBe(6);
});

type Cycle = 'beforeLast' | 'last' | 'running';
type Demo = typeof demo;

const countsOf = <Value>(values: readonly Value[]) =>
  [...Map.groupBy(values, (value) => value)].map(([value, all]) => [value, all.length] as const);

/** Of blockers and dependencies: team, kind, how it stands, and its clock, in the triage's order. */
const listOf = (person: Parameters<Demo['ids']['person']>[0], of: Demo = demo) =>
  triage(of.world, of.ids.person(person)).standing.flatMap((item) =>
    item.kind === 'blocker' || item.kind === 'dependency'
      ? [
          [
            of.world.team(item.objectives[0]!.objective.teamId)!.name,
            item.kind === 'blocker' ? item.blocker.blocker.kind : item.kind,
            item.kind === 'blocker'
              ? item.blocker.isAttended
                ? 'attended'
                : 'unattended'
              : item.dependency.dependency.stage,
            item.clock!.isOver ? 'over its clock' : 'in time',
          ],
        ]
      : [],
  );

const idOf = (objective: string, key: string) => demo.ids.blocker(objective, key);
const blockerOf = (objective: string, key: string, world = demo.world): Blocker =>
  world.blocker(idOf(objective, key))!;

const blockersIn = (cycle: Cycle) =>
  demo.world
    .objectivesIn(demo.schedule.cycles[cycle].id)
    .flatMap(({ id }) => demo.world.blockersOf(id));

/** The world on a day of a cycle, at seven in the evening. */
const worldOn = (cycle: Cycle, daysGone: number) =>
  demo.app.live.world.at({ at: startOf(cycle, daysGone) + 19 * (dayMs / 24) })!;

const daysGoneAt = (instant: number, cycle: Cycle = 'running') =>
  Math.floor((instant - startOf(cycle)) / dayMs);

const startOf = (cycle: Cycle, daysGone = 0) =>
  instantOf(addDays(demo.schedule.cycles[cycle].startsOn, daysGone), 0, 'Europe/Lisbon');
