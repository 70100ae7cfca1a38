import { describe, expect, test } from 'vitest';
import { atIt, one, raise, settle, started } from '../testing/decisions-and-escalations.ts';
import type { Scenario } from '../testing/scenario.ts';
import { noon, small } from '../testing/small-organisation.ts';
import { escalationView } from './escalation-view.ts';

describe('an escalation', () => {
  const at = (scenario: Scenario, day: string) =>
    escalationView(scenario.at(noon(day)).view(), one)!;

  test('has a clock for each of its steps, from when it was told', () => {
    const scenario = started();
    raise(scenario, one, { effectiveAt: noon('2026-07-06'), keyResultIds: [small.metric] });
    expect(at(scenario, '2026-07-09')).toMatchObject({
      stage: 'raised',
      disclosureLagHours: 48,
      clock: { since: noon('2026-07-08'), limitHours: 8, goneHours: 8 },
      acknowledge: { limitHours: 4, goneHours: 8, isOver: true },
    });
    expect(at(scenario, '2026-07-09').rank!.value).toBeCloseTo(8 * (1 + Math.log(2)) * 2 * 1.5, 9);
    settle(scenario, one);
    expect(at(scenario, '2026-07-10')).toMatchObject({
      clock: undefined,
      acknowledge: undefined,
      rank: undefined,
      communicate: { limitHours: 8, goneHours: 8 },
      verify: undefined,
    });
    atIt(scenario, 'CommunicateEscalation', one, { toIds: [small.owner] });
    expect(at(scenario, '2026-07-14')).toMatchObject({
      communicate: undefined,
      verify: { limitHours: 16, goneHours: 16, isOver: false },
    });
    atIt(scenario, 'VerifyEscalation', one, {}, small.owner);
    expect(at(scenario, '2026-07-14')).toMatchObject({ stage: 'verified', verify: undefined });
  });

  test('that came back has its clocks again', () => {
    const scenario = started();
    raise(scenario, one);
    settle(scenario, one);
    scenario.at(noon('2026-07-13'));
    atIt(scenario, 'ReopenEscalation', one, { because: 'No van came' }, small.owner);
    expect(at(scenario, '2026-07-14')).toMatchObject({
      clock: { since: noon('2026-07-13'), goneHours: 8 },
      acknowledge: { goneHours: 8 },
      communicate: undefined,
    });
  });
});
