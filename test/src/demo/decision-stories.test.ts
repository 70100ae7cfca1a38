import { decisionStories } from '@cairn/server/demo/content/decisions';
import { escalationStories } from '@cairn/server/demo/content/escalations';
import type { PersonKey } from '@cairn/server/demo/content/people';
import { stageOf as stageOfDecision } from '@cairn/shared/friction/decision/state';
import { untoldIds } from '@cairn/shared/friction/decision/telling';
import { stageOf as stageOfEscalation } from '@cairn/shared/friction/escalation/standing';
import { addDays, dayMs, hourMs, instantOf } from '@cairn/shared/kernel/calendar';
import { decisionLatency } from '@cairn/shared/views/decision-latency';
import { decisionView } from '@cairn/shared/views/decision-view';
import { escalationView } from '@cairn/shared/views/escalation-view';
import { interruptionsOf, withoutInterruptions } from '@cairn/shared/views/interruptions';
import { objectiveView } from '@cairn/shared/views/objective-view';
import { questionsAbout } from '@cairn/shared/views/questions';
import { triage } from '@cairn/shared/views/triage/triage';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brambleway } from './brambleway.ts';

let demo: Awaited<ReturnType<typeof brambleway>>;
beforeAll(async () => {
  demo = await brambleway();
});
afterAll(() => demo.app.close());

type Demo = typeof demo;
type Cycle = 'beforeLast' | 'last' | 'running';

const decisionOf = (key: string, of: Demo = demo, world = of.world) =>
  decisionView(world, of.ids.decision(key))!;
const escalationOf = (key: string, of: Demo = demo, world = of.world) =>
  escalationView(world, of.ids.escalation(key))!;

const startOf = (cycle: Cycle, daysGone = 0, of: Demo = demo) =>
  instantOf(addDays(of.schedule.cycles[cycle].startsOn, daysGone), 0, 'Europe/Lisbon');
const daysGoneAt = (instant: number, cycle: Cycle = 'running', of: Demo = demo) =>
  Math.floor((instant - startOf(cycle, 0, of)) / dayMs);
/** The world on a day of a cycle, at seven in the evening. */
const worldOn = (cycle: Cycle, daysGone: number) =>
  demo.app.live.world.at({ at: startOf(cycle, daysGone) + 19 * hourMs })!;

/** What is told of the running quarter, whichever day its anchor is. */
function told(of: Demo) {
  const waiting = decisionOf('files or routes', of);
  const allergens = decisionOf('without allergen data', of);
  const quiet = decisionOf('night run', of);
  const traders = decisionOf('festival traders', of);
  const crate = escalationOf('someone else’s crate', of);
  const page = escalationOf('empty order page', of).escalation;
  return {
    waiting: [waiting.stage, waiting.clock!.isOver, waiting.keyResults.length],
    allergens: [allergens.stage, allergens.clock!.isOver, allergens.acknowledge],
    quiet: [quiet.stage, quiet.communicate!.isOver, untoldIds(quiet.decision, of.world).length],
    traders: [
      traders.stage,
      traders.shown.map(({ reason, since }) => [
        reason.id === of.ids.partOfDecision('festival traders', 'import late'),
        daysGoneAt(since, 'running', of),
      ]),
    ],
    crate: crate.disclosureLagHours > 24,
    page: (page.decided!.at - page.raisedAt) / hourMs,
  };
}

describe('in the running cycle', () => {
  test('the bottleneck waits for Ines, two days over, with three ways out', () => {
    const { decision, objectives, keyResults, clock, rank } = decisionOf('files or routes');
    const person = demo.ids.person;
    expect(decision).toMatchObject({
      requestedById: person('jonas'),
      deciderId: person('ines'),
      neededBy: '2026-08-18',
      severity: 'high',
      toTellIds: [person('maren'), person('yuki'), person('kwame')],
      acknowledged: undefined,
    });
    const asked = new Date(decision.requestedAt).toISOString();
    expect(asked).toBe('2026-08-13T15:20:00.000Z');
    expect(decision.options).toHaveLength(3);
    const teams = keyResults.map(
      ({ objective }) => demo.world.team(objective.objective.teamId)!.name,
    );
    expect(teams).toEqual(['First Orders', 'First Orders', 'Delivery', 'Delivery']);
    expect(clock).toMatchObject({
      isOver: true,
      dueAt: instantOf('2026-08-18', 17, 'Europe/Lisbon'),
    });
    expect(rank!.terms.map(({ name }) => name)).toContain(
      'Key results that stand still, 1 + ln(1 + 4)',
    );
    for (const { objective } of objectives)
      expect(demo.world.decisionsOf(objective.id).map(({ id }) => id)).toContain(decision.id);
  });

  test('it ranks above the other one, which is needed by tomorrow', () => {
    const { decision, clock, rank } = decisionOf('without allergen data');
    expect(decision).toMatchObject({
      requestedById: demo.ids.person('lucia'),
      neededBy: '2026-08-21',
      stakeholder: 'Food safety',
      acknowledged: { byId: demo.ids.person('ines') },
    });
    expect(clock!.isOver).toBe(false);
    expect(decisionOf('files or routes').rank!.value).toBeGreaterThan(rank!.value);
  });

  test('Rui decided on the night run and has told nobody', () => {
    const { decision, communicate } = decisionOf('night run');
    expect([daysGoneAt(decision.made!.at), decision.told]).toEqual([43, []]);
    expect(communicate!.isOver).toBe(true);
    const then = decisionOf('night run', demo, worldOn('running', 43));
    expect(then.communicate!.isOver).toBe(false);
  });

  test('Maren’s pre-mortem named the sign that shows since her last word on the import', () => {
    const { decision, shown } = decisionOf('festival traders');
    expect(decision.deciderId).toBe(decision.requestedById);
    expect(decision.assumptions.map(({ held }) => held)).toEqual([undefined, false]);
    expect(shown.map(({ since }) => daysGoneAt(since))).toEqual([45]);
    expect(decisionOf('festival traders', demo, worldOn('running', 44)).shown).toEqual([]);
  });

  test('a white page was decided within the hour, strange crates waited for the 1:1', () => {
    const page = escalationOf('empty order page');
    expect(page.escalation.decided!.at - page.escalation.raisedAt).toBeLessThanOrEqual(hourMs);
    expect([page.stage, page.disclosureLagHours]).toEqual(['verified', 0]);
    const crate = escalationOf('someone else’s crate');
    // A week and a fortnight before the anchor’s day, on which Maren and Ines talk.
    expect(daysGoneAt(crate.escalation.raisedAt)).toBe(52 - 14);
    expect(crate.disclosureLagHours).toBeGreaterThan(24);
    expect(crate.escalation.severity).toBe('urgent');
  });

  test('on that day, and for a week, Ines is asked what would make the same day possible', () => {
    const { ids } = demo;
    const objectiveId = ids.objective('running first orders stalled');
    const askedOf = (person: PersonKey, daysGone: number) =>
      questionsAbout(worldOn('running', daysGone), objectiveId, ids.person(person)).filter(
        ({ signal }) => signal === 'waitedForOneOnOne',
      );
    const [question] = askedOf('ines', 38);
    expect(question).toMatchObject({
      whom: 'leader',
      question: expect.stringContaining('possible on the same day?'),
      explained: { value: expect.closeTo(53.25, 2) },
    });
    const standing = triage(worldOn('running', 38), ids.person('ines')).standing;
    expect(standing.map(({ id }) => id)).toContain(`signal-waitedForOneOnOne-${objectiveId}`);
    expect([askedOf('ines', 37), askedOf('ines', 45), askedOf('maren', 38)]).toEqual([[], [], []]);
  });

  test('four market halls took three days of Delivery’s quarter', () => {
    const { escalation, stage } = escalationOf('market halls');
    expect([stage, escalation.customer]).toEqual(['verified', 'Northern market halls']);
    expect(escalation.heldById).toBe(demo.ids.person('ruben'));
    const [window, ...others] = interruptionsOf(demo.world, demo.ids.team('delivery'));
    expect(others).toEqual([]);
    expect((window!.to - window!.from) / dayMs).toBeCloseTo(3.08, 1);
    const view = objectiveView(demo.world, demo.ids.objective('running delivery'))!;
    for (const each of view.keyResults) {
      const without = withoutInterruptions(demo.world, view, each)!;
      expect(without.days).toBeCloseTo(3.08, 1);
      expect(without.pace.value.gap!).toBeGreaterThan(each.pace.value.gap!);
    }
  });

  test.each(['2026-11-21T23:50:00Z', '2027-03-28T00:30:00Z', '2028-02-29T06:00:00Z'])(
    'the same is told on %s',
    async (instant) => {
      const other = await brambleway({ anchor: Date.parse(instant) });
      expect(told(other)).toEqual(told(demo));
      await other.app.close();
    },
  );
});

describe('in the closed cycles', () => {
  test('one was reversed within thirty days, and asked anew by name', () => {
    const { decision } = decisionOf('first place, a week');
    expect(stageOfDecision(decision)).toBe('reversed');
    expect(decision.reversed!.at - decision.made!.at).toBeLessThan(30 * dayMs);
    const anew = decisionOf('first place, two weeks').decision;
    expect(anew.replacesId).toBe(decision.id);
    expect(anew.reviews.map(({ stands }) => stands)).toEqual([true]);
    const latency = decisionLatency(
      demo.world,
      demo.world.cycle(demo.schedule.cycles.last.id)!,
      undefined,
    );
    expect(latency.decisions.reversal!.value).toBe(0.5);
  });

  test('one was handed over, one declined, one withdrawn', () => {
    expect(decisionOf('changed accounts').decision).toMatchObject({
      deciderId: demo.ids.person('henrike'),
      made: { byId: demo.ids.person('henrike') },
    });
    expect([decisionOf('scales').stage, decisionOf('bridge toll').stage]).toEqual([
      'declined',
      'withdrawn',
    ]);
  });

  test('one escalation came back and was one interruption, one was declined', () => {
    const { escalation } = escalationOf('double payments');
    expect(escalation.reopened!.byId).toBe(demo.ids.person('pauline'));
    expect(interruptionsOf(demo.world, escalation.teamId)).toHaveLength(1);
    expect(stageOfEscalation(escalationOf('eggs').escalation, demo.world)).toBe('declined');
  });

  test('all that was made was told, and nothing is open', () => {
    const earlier = decisionStories
      .filter(({ cycle }) => cycle !== 'running')
      .map(({ key }) => decisionOf(key));
    expect(earlier.map(({ stage }) => stage)).not.toContain('open');
    const made = earlier.filter(({ decision }) => decision.made);
    expect(made).toHaveLength(3);
    for (const { decision, communicate } of made)
      expect([communicate, untoldIds(decision, demo.world)]).toEqual([undefined, []]);
  });
});

test('every kind of command for decisions and escalations happens', () => {
  const turns = (all: readonly { readonly turns?: readonly { readonly turn: string }[] }[]) =>
    new Set(all.flatMap(({ turns = [] }) => turns.map(({ turn }) => turn)));
  expect(turns(decisionStories).size).toBe(13);
  expect(turns(escalationStories).size).toBe(7);
  expect([decisionStories.length, escalationStories.length]).toEqual([9, 5]);
  expect(demo.world.decisions()).toHaveLength(9);
  expect(demo.world.escalations()).toHaveLength(5);
});
