import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unawareIds } from '../friction/decision/telling.ts';
import { actsOnDecisions, play } from '../testing/random-history.ts';
import { small } from '../testing/small-organisation.ts';
import type { WorldView } from '../world-view.ts';
import { decisionLatency } from './decision-latency.ts';
import { decisionView } from './decision-view.ts';
import { escalationView } from './escalation-view.ts';
import { interruptionsOf } from './interruptions.ts';

const runs = { numRuns: 150 };

test('whatever is tried, a clock runs exactly while its step is open, and nobody is told twice', () => {
  fc.assert(
    fc.property(actsOnDecisions, (acts) => {
      const lived = play(acts);
      const halfway = lived.world.at({ position: Math.ceil(lived.log.length / 2) })!;
      for (const world of [halfway, lived.view()]) holds(world);
    }),
    runs,
  );
});

/** What is true of every decision and escalation at every moment. */
function holds(world: WorldView): void {
  for (const { id } of world.decisions()) {
    const { decision, stage, clock, rank, communicate } = decisionView(world, id)!;
    expect([clock !== undefined, rank !== undefined]).toEqual([stage === 'open', stage === 'open']);
    if (communicate) expect(['made', 'reversed']).toContain(stage);
    if (communicate && stage === 'reversed') expect(unawareIds(decision, world)).not.toEqual([]);
    expect(decision.made?.at ?? decision.requestedAt).toBeGreaterThanOrEqual(decision.requestedAt);
    const told = decision.told.map(({ personId }) => personId);
    expect(new Set(told).size).toBe(told.length);
  }
  for (const { id } of world.escalations()) {
    const { escalation, stage, clock, verify } = escalationView(world, id)!;
    const isOpen = stage === 'raised' || stage === 'acknowledged';
    expect(clock !== undefined).toBe(isOpen);
    if (verify) expect(stage).toBe('communicated');
    const isEnded = stage === 'verified' || stage === 'declined';
    expect(escalation.spells.at(-1)!.to !== undefined).toBe(isEnded);
    expect(escalation.spells[0]!.from).toBe(escalation.onsetAt);
  }
}

test('whatever is tried, interruptions follow upon each other and end by now', () => {
  fc.assert(
    fc.property(actsOnDecisions, (acts) => {
      const world = play(acts).view();
      let before = Number.NEGATIVE_INFINITY;
      for (const { from, to } of interruptionsOf(world, small.team)) {
        expect(from).toBeGreaterThan(before);
        expect(to).toBeGreaterThanOrEqual(from);
        expect(to).toBeLessThanOrEqual(world.now);
        before = to;
      }
    }),
    runs,
  );
});

test('whatever is tried, every share of a latency is one, and its open ones are among all', () => {
  fc.assert(
    fc.property(actsOnDecisions, (acts) => {
      const world = play(acts).view();
      const { decisions, escalations } = decisionLatency(
        world,
        world.cycle(small.cycle)!,
        undefined,
      );
      const { reversal, ...steps } = decisions;
      for (const { total, open, median, attainment } of [
        ...Object.values(steps),
        ...Object.values(escalations),
      ]) {
        expect(open).toBeLessThanOrEqual(total);
        expect(median?.value ?? 0).toBeGreaterThanOrEqual(0);
        if (open === 0 && total > 0) expect(median).toBeDefined();
        expect(attainment?.value ?? 0).toBeGreaterThanOrEqual(0);
        expect(attainment?.value ?? 1).toBeLessThanOrEqual(1);
      }
      expect(reversal?.value ?? 0).toBeLessThanOrEqual(1);
    }),
    runs,
  );
});
