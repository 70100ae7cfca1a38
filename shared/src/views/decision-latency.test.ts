import { describe, expect, test } from 'vitest';
import {
  four,
  make,
  one,
  onIt,
  raise,
  request,
  settle,
  started,
  three,
  two,
} from '../testing/decisions-and-escalations.ts';
import type { Scenario } from '../testing/scenario.ts';
import { noon, small } from '../testing/small-organisation.ts';
import { decisionLatency } from './decision-latency.ts';

describe('how long what was asked for in a cycle waited', () => {
  /** One made and told, one made and not told, one open, one left; and two escalations. */
  function waited(): Scenario {
    const scenario = started();
    for (const id of [one, two, three, four]) request(scenario, id, { toTellIds: [small.owner] });
    scenario.at(noon('2026-07-09'));
    onIt(scenario, 'AcknowledgeDecision', one);
    onIt(scenario, 'WithdrawDecision', four, { because: 'Gone' });
    raise(scenario, one);
    raise(scenario, two, { teamId: small.otherTeam });
    scenario.at(noon('2026-07-10'));
    make(scenario, one);
    onIt(scenario, 'CommunicateDecision', one, { toIds: [small.owner] });
    settle(scenario, two);
    scenario.at(noon('2026-07-14'));
    make(scenario, two);
    scenario.at(noon('2026-07-16'));
    onIt(scenario, 'ReverseDecision', two, { because: 'No mason' });
    return scenario.at(noon('2026-07-17'));
  }
  const latency = (scenario: Scenario, teamId?: string) => {
    const world = scenario.view();
    return decisionLatency(world, world.cycle(small.cycle)!, teamId);
  };
  const figures = ({
    total,
    open,
    median,
    attainment,
  }: ReturnType<typeof latency>['decisions']['decide']) => [
    total,
    open,
    median?.value,
    attainment?.value,
  ];

  test('is told of each step, the open ones counted as open', () => {
    const { decisions, escalations } = latency(waited());
    // Seen after 8 and 32 working hours, waiting for 56, left after 8: 3/4, then × 1/2 at 32.
    expect(figures(decisions.acknowledge)).toEqual([4, 2, 32, 0.5]);
    // Made after 16 and 32, waiting for 56, left after 8; of 24 hours, 32 and 56 are too many.
    expect(figures(decisions.decide)).toEqual([4, 2, 32, 0.5]);
    // Told at once; left after 16 of 8 hours when it was reversed.
    expect(figures(decisions.communicate)).toEqual([2, 1, 0, 0.5]);
    expect(decisions.reversal!.value).toBe(0.5);
    expect(figures(escalations.decide)).toEqual([2, 1, 8, 0.5]);
    expect(figures(escalations.verify)).toEqual([0, 0, undefined, undefined]);
  });

  test('of a team counts what concerned it, and nothing of another cycle', () => {
    const scenario = waited();
    expect(latency(scenario, small.otherTeam).decisions.decide.total).toBe(0);
    expect(latency(scenario, small.otherTeam).escalations.decide.total).toBe(1);
    expect(latency(scenario, small.team).decisions.decide.total).toBe(4);
    scenario.do('founder', {
      type: 'PlanCycle',
      cycleId: 'q4',
      name: '2026-Q4',
      startsOn: '2026-09-28',
      endsOn: '2026-12-27',
      timeZone: 'Europe/Lisbon',
      checkInWeekday: 4,
      checkInHour: 18,
      holidays: [],
    });
    const world = scenario.view();
    const next = decisionLatency(world, world.cycle('q4')!, undefined);
    expect([next.decisions.decide.total, next.escalations.decide.total]).toEqual([0, 0]);
    expect(next.decisions.reversal).toBeUndefined();
  });

  test('of who asked themselves is not to acknowledge', () => {
    const scenario = started();
    request(scenario, one, { deciderId: small.owner });
    const { decisions } = latency(scenario);
    expect([decisions.acknowledge.total, decisions.decide.total]).toEqual([0, 1]);
  });
});
