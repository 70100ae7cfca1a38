import { describe, expect, test } from 'vitest';
import { type Scenario, testId } from '../../testing/scenario.ts';
import {
  checkInCommand,
  committedObjective,
  draftCommand,
  keyResultCommand,
  noon,
  small,
} from '../../testing/small-organisation.ts';
import { alikeIn, blockersByAbout } from '../alike-blockers.ts';
import { askedBy } from '../ask-view.ts';
import { triage } from './triage.ts';

const [blockerId, dependencyId, askId, laterId] = [1, 2, 3, 4].map((n) =>
  testId(7_150_000 + n),
) as [string, string, string, string];
const next = { cycleId: 'q4', objectiveId: 'rolls' } as const;
const firstDayOfNext = noon('2026-09-28');

/** Something open of each kind in the third quarter, with the fourth planned behind it. */
function openInTheThird(): Scenario {
  const scenario = committedObjective().at(noon('2026-09-21'));
  scenario.do('founder', {
    type: 'PlanCycle',
    cycleId: next.cycleId,
    name: '2026-Q4',
    startsOn: '2026-09-28',
    endsOn: '2026-12-27',
    timeZone: 'Europe/Lisbon',
    checkInWeekday: 4,
    checkInHour: 18,
    holidays: [],
  });
  const own = (input: Record<string, unknown>) =>
    scenario.do(small.owner, { objectiveId: small.objective, ...input });
  own({
    type: 'RaiseBlocker',
    blockerId,
    kind: 'platform',
    about: 'Big oven',
    what: 'The oven is cold',
    severity: 'urgent',
  });
  own({
    type: 'RequestDependency',
    dependencyId,
    teamId: small.otherTeam,
    what: 'Flour by five',
    neededBy: '2026-09-25',
  });
  own({ type: 'AskForHelp', askId, need: 'A hand', ofId: small.leader });
  return scenario;
}

const kinds = (scenario: Scenario, viewerId: string) =>
  triage(scenario.view(), viewerId)
    .standing.map(({ kind }) => kind)
    .toSorted();

const commitNext = (scenario: Scenario): void => {
  const own = (input: Record<string, unknown>) => scenario.do(small.owner, input);
  own({ ...draftCommand, ...next });
  own({ ...keyResultCommand, objectiveId: next.objectiveId, keyResultId: 'kr-rolls' });
  own({ type: 'CommitObjective', objectiveId: next.objectiveId });
};

describe('when the quarter turns', () => {
  test('what is open is still to be cleared, as long as its cycle is not closed', () => {
    const scenario = openInTheThird().at(firstDayOfNext);
    expect(kinds(scenario, small.leader)).toEqual(['ask', 'blocker', 'dependency']);
    expect(kinds(scenario, small.stranger)).toEqual(['dependency']);
    expect(askedBy(scenario.view(), small.owner).map(({ ask }) => ask.id)).toEqual([askId]);
  });

  test('closing the cycle ends it, and the day before still shows it', () => {
    const scenario = openInTheThird().at(firstDayOfNext);
    scenario.do('founder', { type: 'CloseCycle', cycleId: small.cycle });
    expect(kinds(scenario, small.leader)).toEqual([]);
    expect(askedBy(scenario.view(), small.owner)).toEqual([]);
    const before = scenario.world.at({ at: noon('2026-09-27') })!;
    const standing = triage(before, small.leader).standing.map(({ kind }) => kind);
    expect(standing).toEqual(expect.arrayContaining(['ask', 'blocker', 'dependency']));
  });

  test('what one may ask about is asked in the quarter that runs alone', () => {
    const scenario = openInTheThird();
    scenario.do(small.owner, checkInCommand({ confidence: 8 }));
    scenario.at(noon('2026-09-25'));
    scenario.do(small.owner, checkInCommand({ confidence: 5 }));
    expect(kinds(scenario, small.leader)).toContain('fall');
    expect(kinds(scenario.at(firstDayOfNext), small.leader)).not.toContain('fall');
  });

  test('what is in the way of a quarter to come is there at once, beside that of this one', () => {
    const scenario = openInTheThird();
    commitNext(scenario);
    scenario.do(small.owner, {
      type: 'RaiseBlocker',
      objectiveId: next.objectiveId,
      blockerId: laterId,
      kind: 'platform',
      about: 'big oven',
      what: 'The oven is cold',
    });
    const blockers = () =>
      triage(scenario.view(), small.leader)
        .standing.filter(({ kind }) => kind === 'blocker')
        .map(({ id }) => id);
    expect(blockers()).toEqual([blockerId, laterId]);
    scenario.at(firstDayOfNext);
    expect(blockers()).toEqual([blockerId, laterId]);
    const world = scenario.view();
    const alike = alikeIn(blockersByAbout(world), world.blocker(laterId)!);
    expect(alike.map(({ id }) => id)).toEqual([blockerId]);
  });
});
