import { expect, test } from 'vitest';
import type { RecordedEvent } from '../kernel/event.ts';
import { one, request, started } from '../testing/decisions-and-escalations.ts';
import { testId } from '../testing/scenario.ts';
import { noon, small } from '../testing/small-organisation.ts';
import { World } from '../world.ts';
import { askView } from './ask-view.ts';
import { decisionLatency } from './decision-latency.ts';
import { decisionView } from './decision-view.ts';
import { clocksOfAsk, clocksOfDecision } from './running-clocks.ts';
import { triage } from './triage/triage.ts';

const askId = testId(7_500_001);

/** The log of an ask and a question, both for a day that no command takes any more. */
function logged(day: string): readonly RecordedEvent[] {
  const scenario = started();
  request(scenario, one, { neededBy: '2026-07-20' });
  scenario.do(small.owner, {
    type: 'AskForHelp',
    objectiveId: small.objective,
    askId,
    need: 'A key to the mill',
    ofId: small.leader,
    by: '2026-07-20',
  });
  return scenario.log.map((event) => {
    const { data } = event as { readonly data: Record<string, unknown> };
    if (event.type === 'DecisionRequested') return { ...event, data: { ...data, neededBy: day } };
    return event.type === 'AskMade' ? { ...event, data: { ...data, by: day } } : event;
  });
}

test.each(['9999-12-31', '0000-01-01'])('a log that speaks of %s is folded and seen', (day) => {
  const world = new World();
  for (const event of logged(day)) world.apply(event);
  const view = world.now(noon('2026-07-10'));
  const isOver = day < '2026';
  expect(decisionView(view, one)!.clock).toMatchObject({ isOver });
  expect(askView(view, small.objective, askId)!.clock).toMatchObject({ isOver });
  expect(
    triage(view, small.leader)
      .standing.map(({ id }) => id)
      .toSorted(),
  ).toEqual([one, askId].toSorted());
  expect(decisionLatency(view, view.cycle(small.cycle)!, undefined)).toBeDefined();
  for (const { clock } of [
    ...clocksOfAsk(view, small.objective, askId),
    ...clocksOfDecision(view, one),
  ])
    expect(Number.isFinite(clock.limitHours)).toBe(true);
});
