import { describe, expect, test } from 'vitest';
import {
  atIt,
  four,
  one,
  raise,
  settle,
  started,
  three,
  two,
} from '../testing/decisions-and-escalations.ts';
import type { Scenario } from '../testing/scenario.ts';
import {
  checkInCommand,
  draftCommand,
  keyResultCommand,
  noon,
  small,
  smallOrganisation,
} from '../testing/small-organisation.ts';
import { interruptionsOf, withoutInterruptions } from './interruptions.ts';
import { objectiveView } from './objective-view.ts';

describe('interruptions', () => {
  /** A customer’s trouble from 6 to 9 July at noon UTC, and another within it. */
  function interrupted(): Scenario {
    const scenario = started();
    const hotel = { customer: 'Grand Hotel' };
    raise(scenario, one, { ...hotel, effectiveAt: noon('2026-07-06') });
    raise(scenario, two, { ...hotel, effectiveAt: noon('2026-07-07') });
    raise(scenario, three, { effectiveAt: noon('2026-07-01') });
    atIt(scenario, 'DeclineEscalation', two, { because: 'The same' });
    scenario.at(noon('2026-07-09'));
    settle(scenario, one);
    atIt(scenario, 'CommunicateEscalation', one, { toIds: [small.owner] });
    atIt(scenario, 'VerifyEscalation', one, {}, small.owner);
    return scenario;
  }
  const adjusted = (scenario: Scenario, keyResultId: string = small.metric) => {
    const view = objectiveView(scenario.view(), small.objective)!;
    const each = view.keyResults.find(({ keyResult }) => keyResult.id === keyResultId)!;
    return { each, without: withoutInterruptions(scenario.view(), view, each) };
  };

  test('are the times of a team’s customer escalations, each moment once', () => {
    const scenario = interrupted();
    expect(interruptionsOf(scenario.view(), small.team)).toEqual([
      { from: noon('2026-07-06'), to: noon('2026-07-09') },
    ]);
    expect(interruptionsOf(scenario.view(), small.otherTeam)).toEqual([]);
  });

  test('last until they are ended, and begin anew when they come back', () => {
    const scenario = interrupted().at(noon('2026-07-13'));
    atIt(scenario, 'ReopenEscalation', one, { because: 'No van came' }, small.owner);
    scenario.at(noon('2026-07-15'));
    expect(interruptionsOf(scenario.view(), small.team)).toEqual([
      { from: noon('2026-07-06'), to: noon('2026-07-09') },
      { from: noon('2026-07-13'), to: noon('2026-07-15') },
    ]);
  });

  test('are over with the time to verify, where nobody does, and go on where it did not help', () => {
    /** A customer’s trouble since 6 July, told on Thursday the 9th. */
    const silent = () => {
      const scenario = started();
      raise(scenario, one, { customer: 'Inn', effectiveAt: noon('2026-07-06') });
      scenario.at(noon('2026-07-09'));
      settle(scenario, one);
      atIt(scenario, 'CommunicateEscalation', one, { toIds: [small.owner] });
      return scenario;
    };
    const over = { from: noon('2026-07-06'), to: noon('2026-07-13') };
    const on = (scenario: Scenario, day: string) =>
      interruptionsOf(scenario.at(noon(day)).view(), small.team);
    const scenario = silent();
    expect(on(scenario, '2026-07-10')).toEqual([{ ...over, to: noon('2026-07-10') }]);
    // Sixteen working hours: Thursday noon to Monday noon.
    expect(on(scenario, '2026-09-08')).toEqual([over]);
    atIt(scenario, 'VerifyEscalation', one, {}, small.owner);
    expect(on(scenario, '2026-09-09')).toEqual([over]);
    atIt(scenario, 'ReopenEscalation', one, { because: 'No van came' }, small.owner);
    expect(on(scenario, '2026-09-10')).toEqual([
      over,
      { from: noon('2026-09-09'), to: noon('2026-09-10') },
    ]);
    const back = silent().at(noon('2026-07-10'));
    atIt(back, 'ReopenEscalation', one, { because: 'No van came' }, small.owner);
    expect(on(back, '2026-07-20')).toEqual([{ ...over, to: noon('2026-07-20') }]);
  });

  test('are no part of the plan, which still ends at its target', () => {
    const scenario = interrupted();
    scenario.at(noon('2026-07-20')).do(small.owner, checkInCommand({ value: 10, confidence: 7 }));
    const { each, without } = adjusted(scenario);
    // From 8 to 20 % in 91 days, of which 21 are gone; three of them do not count.
    expect(each.expected!.value).toBeCloseTo(8 + (12 * 21) / 91, 9);
    expect(without!.days).toBeCloseTo(3, 9);
    expect(without!.expected!.value).toBeCloseTo(8 + (12 * 18) / 88, 9);
    expect(without!.expected!.terms.map(({ name, value }) => `${name}: ${value}`)).toEqual([
      'Baseline: 8.0 %',
      'Target: 20.0 %',
      'Days gone: 18 of 88',
      'Days of interruptions: 3',
    ]);
    expect(without!.expected!.events).toEqual(
      expect.arrayContaining([...scenario.view().escalation(one)!.events]),
    );
    expect(without!.pace.value.gap).toBeCloseTo(10 - without!.expected!.value, 9);
    expect(without!.pace.value.gap).toBeGreaterThan(each.pace.value.gap!);
    scenario.at(noon('2026-09-28'));
    expect(adjusted(scenario).without!.expected!.value).toBeCloseTo(20, 9);
  });

  test('are no part of a plan that was drawn either', () => {
    const scenario = interrupted();
    const points = [
      { on: '2026-07-15', value: 9 },
      { on: '2026-07-25', value: 12 },
    ];
    const draw = { type: 'DrawPlan', objectiveId: small.objective, keyResultId: small.metric };
    scenario.do(small.owner, { ...draw, points });
    scenario.at(noon('2026-07-20'));
    // Day 16 and day 26 of the cycle, both after the three days: 5 of 10 days are gone between.
    expect(adjusted(scenario).without!.expected!.value).toBeCloseTo(10.5, 9);
    // On the way to the first point two and a half of nine days do not count, of sixteen three.
    const before = adjusted(scenario.at(noon('2026-07-10'))).without!.expected!.value;
    expect(before).toBeCloseTo(8 + (11 - 3) / (16 - 3), 9);
  });

  test('leave a slope as steep as it was on the days that counted', () => {
    const scenario = interrupted();
    const values = [9, 9.6, 10.2, 10.8, 11.4];
    for (const [week, value] of values.entries())
      scenario
        .at(noon('2026-07-13') + week * 7 * 86_400_000)
        .do(small.owner, checkInCommand({ value, confidence: 7 }));
    const { each, without } = adjusted(scenario);
    // The words all came after it: the slope is the same, and so is the chance.
    expect(without!.chance!.value).toBeCloseTo(each.chance!.value, 9);
    raise(scenario, four, { customer: 'Inn', effectiveAt: noon('2026-07-22') });
    atIt(scenario, 'DeclineEscalation', four, { because: 'Over' });
    expect(adjusted(scenario).without!.chance!.value).toBeGreaterThan(each.chance!.value);
  });

  test('are nobody’s where there were none in the cycle', () => {
    // One of a customer's that was over before the cycle began.
    const scenario = smallOrganisation();
    const before = { objectiveId: undefined, effectiveAt: noon('2026-06-20') };
    raise(scenario, two, { customer: 'Inn', ...before });
    atIt(scenario, 'DeclineEscalation', two, { because: 'Over' });
    scenario.at(noon('2026-07-01'));
    for (const input of [draftCommand, keyResultCommand]) scenario.do(small.owner, input);
    scenario.do(small.owner, { type: 'CommitObjective', objectiveId: small.objective });
    raise(scenario, one);
    expect(interruptionsOf(scenario.view(), small.team)).toHaveLength(1);
    expect(adjusted(scenario).without).toBeUndefined();
  });
});
