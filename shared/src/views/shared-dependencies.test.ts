import { describe, expect, test } from 'vitest';
import { isRefusal, type Scenario, testId } from '../testing/scenario.ts';
import { committedObjective, noon, small } from '../testing/small-organisation.ts';
import { dependenciesIn } from './dependency-view.ts';
import { crowdsIn, sharedDependenciesIn } from './shared-dependencies.ts';

const [early, late, third] = [1, 2, 3].map((n) => testId(7_400_000 + n)) as [
  string,
  string,
  string,
];
const queueId = testId(7_400_010);

/** Two things needed of the depot, the second by an earlier day, and one not in any queue. */
function waiting(): Scenario {
  const scenario = committedObjective().at(noon('2026-07-08'));
  for (const [dependencyId, neededBy] of [
    [late, '2026-08-20'],
    [early, '2026-08-10'],
    [third, '2026-08-15'],
  ])
    scenario.do(small.owner, {
      type: 'RequestDependency',
      dependencyId,
      objectiveId: small.objective,
      teamId: small.otherTeam,
      what: 'Flour',
      neededBy,
    });
  return scenario;
}
const declared = (dependencyIds = [late, early], more = {}) => ({
  type: 'DeclareSharedDependency',
  sharedDependencyId: queueId,
  teamId: small.otherTeam,
  what: 'The one van',
  dependencyIds,
  ...more,
});
const step = (type: string, more = {}) => ({ type, sharedDependencyId: queueId, ...more });
const queues = (scenario: Scenario) => sharedDependenciesIn(scenario.view(), small.cycle);
const crowds = (scenario: Scenario) =>
  crowdsIn(scenario.view(), small.cycle, dependenciesIn(scenario.view(), small.cycle));

function refusal(scenario: Scenario, actor: string, input: Record<string, unknown>) {
  const outcome = scenario.try(actor, input);
  if (!isRefusal(outcome)) throw new Error('it was carried out');
  return [outcome.code, outcome.field];
}

describe('a queue', () => {
  test('is served in its order, and tells of what is needed before what stands before it', () => {
    const scenario = waiting();
    scenario.do(small.stranger, declared());
    const [queue] = queues(scenario);
    expect(queue!.shared.coordinatorId).toBe(small.stranger);
    expect(queue!.queue.map(({ dependency }) => dependency.id)).toEqual([late, early]);
    expect(
      queue!.conflicts.map(({ first, neededBefore }) => [
        first.dependency.id,
        neededBefore.dependency.id,
      ]),
    ).toEqual([[late, early]]);
    scenario.do(small.stranger, step('SequenceConsumers', { dependencyIds: [early, late] }));
    expect(queues(scenario)[0]!.conflicts).toEqual([]);
    scenario.do(small.stranger, { type: 'DeliverDependency', dependencyId: early });
    expect(queues(scenario)[0]!.queue.map(({ dependency }) => dependency.id)).toEqual([late]);
  });

  test('is declared by the team that is asked or a leader, and settled by its coordinator', () => {
    const scenario = waiting();
    expect(refusal(scenario, small.owner, declared())).toEqual(['not_yours', 'teamId']);
    scenario.do(small.leader, declared([late, early], { coordinatorId: small.stranger }));
    const order = step('SequenceConsumers', { dependencyIds: [early, late] });
    expect(refusal(scenario, small.owner, order)).toEqual(['not_yours', 'sharedDependencyId']);
    scenario.do(small.leader, order);
    scenario.do(small.stranger, step('ChangeCoordinator', { coordinatorId: small.owner }));
    expect(refusal(scenario, small.stranger, order)[0]).toBe('not_yours');
    scenario.do(small.owner, step('EndSharedDependency'));
    expect(queues(scenario)).toEqual([]);
    expect(refusal(scenario, small.owner, order)).toEqual(['closed', 'sharedDependencyId']);
  });

  test.each([
    [{ teamId: 'none' }, 'unknown', 'teamId'],
    [{ coordinatorId: 'none' }, 'unknown', 'coordinatorId'],
    [{ dependencyIds: [late, 'none'] }, 'unknown', 'dependencyIds.1'],
    [{ dependencyIds: [late, late] }, 'contradictory', 'dependencyIds.1'],
    [{ dependencyIds: [late] }, 'missing', 'dependencyIds'],
    [{ teamId: small.team }, 'contradictory', 'dependencyIds.0'],
  ])('is refused with %o', (more, code, field) => {
    expect(refusal(waiting(), small.leader, declared([late, early], more))).toEqual([code, field]);
  });

  test('holds nothing that stands in another queue or that nobody waits for', () => {
    const scenario = waiting();
    scenario.do(small.stranger, declared());
    const second = { ...declared([third, early]), sharedDependencyId: testId(7_400_011) };
    expect(refusal(scenario, small.stranger, second)).toEqual(['contradictory', 'dependencyIds.1']);
    scenario.do(small.stranger, { type: 'DeliverDependency', dependencyId: third });
    const order = (dependencyIds: readonly string[]) =>
      step('SequenceConsumers', { dependencyIds });
    expect(refusal(scenario, small.stranger, order([late, early, third]))).toEqual([
      'closed',
      'dependencyIds.2',
    ]);
    expect(refusal(scenario, small.stranger, order([late, early]))[0]).toBe('already_done');
  });
});

describe('a crowd', () => {
  test('is who waits at one team in no queue, with what the team said yes to', () => {
    const scenario = waiting();
    scenario.do(small.stranger, { type: 'AcceptDependency', dependencyId: early });
    const [crowd] = crowds(scenario);
    expect(crowd).toMatchObject({ accepted: 1, servedBefore: 0, team: { id: small.otherTeam } });
    expect(crowd!.waiting).toHaveLength(3);
    scenario.do(small.stranger, declared());
    expect(crowds(scenario)).toEqual([]);
  });
});
