import { describe, expect, test } from 'vitest';
import { type Scenario, testId } from '../testing/scenario.ts';
import { committedObjective, draftCommand, noon, small } from '../testing/small-organisation.ts';
import { affectedObjectives } from './affected-objectives.ts';
import { contextLog, unreadContext } from './context-view.ts';

const [first, second] = [7_700_001, 7_700_002].map(testId) as [string, string];
const tell = (scenario: Scenario, contextId: string, more: Record<string, unknown> = {}) =>
  scenario.do(small.leader, {
    type: 'ShareContext',
    contextId,
    what: 'The mill closes',
    objectiveIds: [small.objective],
    ...more,
  });
const hear = (scenario: Scenario, contextId: string, actor: string) =>
  scenario.do(actor, { type: 'UnderstandContext', contextId, meaning: 'We bake less' });
const idsOf = (views: readonly { readonly context: { readonly id: string } }[]) =>
  views.map(({ context }) => context.id);

/** Wednesday of the second week. */
const started = () => committedObjective().at(noon('2026-07-08'));

describe('what was told', () => {
  test('waits for the word of those who were told, which leads their log', () => {
    const scenario = started();
    tell(scenario, first);
    scenario.at(noon('2026-07-09'));
    tell(scenario, second, { objectiveIds: [], personIds: [small.stranger] });
    const log = (viewer: string) => idsOf(contextLog(scenario.view(), viewer));
    const unread = (viewer: string) => idsOf(unreadContext(scenario.view(), viewer));
    expect([log(small.owner), unread(small.owner)]).toEqual([[first, second], [first]]);
    expect([log(small.member), unread(small.member)]).toEqual([[second, first], []]);
    hear(scenario, first, small.owner);
    expect([log(small.owner), unread(small.owner)]).toEqual([[second, first], []]);
  });

  test('is over its time after three working days, anew once it was corrected', () => {
    const scenario = started();
    tell(scenario, first);
    const clockOn = (day: string) =>
      contextLog(scenario.world.at({ at: noon(day) })!, small.leader)[0]?.clock;
    scenario.at(noon('2026-07-10'));
    scenario.do(small.leader, {
      type: 'CorrectContext',
      contextId: first,
      what: 'It moves',
      because: 'It does not close',
    });
    // Wednesday noon to Monday noon is three working days of eight hours.
    expect(clockOn('2026-07-09')).toMatchObject({ limitHours: 24, goneHours: 8 });
    expect(clockOn('2026-07-13')).toMatchObject({ goneHours: 8, isOver: false });
    expect(clockOn('2026-07-16')?.isOver).toBe(true);
    hear(scenario, first, small.owner);
    expect(contextLog(scenario.view(), small.leader)[0]?.clock).toBeUndefined();
  });

  test('does not wait for who has left', () => {
    const scenario = started();
    tell(scenario, first, { personIds: [small.member, small.stranger] });
    hear(scenario, first, small.owner);
    scenario.do(small.administrator, { type: 'RemovePerson', personId: small.member });
    scenario.at(noon('2026-07-15'));
    const [view] = contextLog(scenario.view(), small.leader);
    expect(view).toMatchObject({ notHeardBy: [small.stranger], clock: { isOver: true } });
    scenario.do(small.administrator, { type: 'RemovePerson', personId: small.stranger });
    const [after] = contextLog(scenario.view(), small.leader);
    expect([after?.notHeardBy, after?.clock]).toEqual([[], undefined]);
    const before = contextLog(scenario.world.at({ at: noon('2026-07-08') })!, small.leader);
    expect(before[0]?.notHeardBy).toEqual([small.stranger]);
  });

  test('waits for nobody once something newer took its place', () => {
    const scenario = started();
    tell(scenario, first);
    tell(scenario, second, { supersedesId: first });
    const [, older] = contextLog(scenario.view(), small.owner).toSorted((a) =>
      a.context.id === second ? -1 : 1,
    );
    expect(older).toMatchObject({ supersededById: second, notHeardBy: [] });
    expect(idsOf(unreadContext(scenario.view(), small.owner))).toEqual([second]);
  });
});

describe('what a change affects', () => {
  /** A chain: `far` supports `near`, which contributes to the small objective; `apart` does not. */
  function linked(): Scenario {
    const scenario = started();
    const draft = (
      objectiveId: string,
      more: Record<string, unknown>,
      actor: string = small.owner,
    ) => scenario.do(actor, { ...draftCommand, objectiveId, ...more });
    draft('near', { parentId: small.objective });
    const depot = { teamId: small.otherTeam, ownerId: small.stranger };
    draft('far', { supports: ['near'], ...depot }, small.stranger);
    draft('apart', depot, small.stranger);
    return scenario;
  }
  const affected = (scenario: Scenario, change: Parameters<typeof affectedObjectives>[1]) =>
    affectedObjectives(scenario.view(), change).map(({ id }) => id);

  test('is what changes and all that contributes to or supports it, however far away', () => {
    const scenario = linked();
    expect(affected(scenario, { objectiveIds: [small.objective] })).toEqual([
      small.objective,
      'near',
      'far',
    ]);
    expect(affected(scenario, { objectiveIds: ['far'] })).toEqual(['far']);
    expect(affected(scenario, { teamIds: [small.otherTeam] })).toEqual(['far', 'apart']);
    expect(affected(scenario, {})).toEqual([]);
  });

  const [bread, flour] = [7_700_011, 7_700_012].map(testId) as [string, string];
  const ask = (
    scenario: Scenario,
    actor: string,
    dependencyId: string,
    more: Record<string, unknown>,
  ) =>
    scenario.do(actor, {
      type: 'RequestDependency',
      dependencyId,
      what: 'Something',
      neededBy: '2026-08-14',
      ...more,
    });
  /** `apart` waits for something that Bakery does within the small objective, and `behind` for it. */
  function waiting(): Scenario {
    const scenario = linked();
    const mill = { objectiveId: 'behind', teamId: small.team, ownerId: small.owner };
    scenario.do(small.owner, { ...draftCommand, ...mill });
    ask(scenario, small.stranger, bread, {
      objectiveId: 'apart',
      teamId: small.team,
      restsOnId: small.objective,
    });
    ask(scenario, small.owner, flour, {
      objectiveId: 'behind',
      teamId: small.otherTeam,
      restsOnId: 'apart',
    });
    return scenario;
  }

  test('reaches what waits for it, and what waits for that, until it came or is needed no more', () => {
    const scenario = waiting();
    const reached = () => affected(scenario, { objectiveIds: [small.objective] });
    expect(reached()).toEqual([small.objective, 'near', 'far', 'apart', 'behind']);
    expect(affected(scenario, { objectiveIds: ['apart'] })).toEqual(['apart', 'behind']);
    const because = 'We have enough';
    scenario.do(small.owner, { type: 'WithdrawDependency', dependencyId: flour, because });
    expect(reached()).toEqual([small.objective, 'near', 'far', 'apart']);
    scenario.do(small.owner, { type: 'DeliverDependency', dependencyId: bread });
    expect(reached()).toEqual([small.objective, 'near', 'far']);
    const before = scenario.world.at({ position: scenario.log.length - 2 })!;
    expect(affectedObjectives(before, { objectiveIds: ['apart'] })).toHaveLength(2);
  });

  test('of a team reaches what waits for something of it, whatever that rests on', () => {
    const scenario = linked();
    ask(scenario, small.owner, flour, { objectiveId: 'near', teamId: small.otherTeam });
    expect(affected(scenario, { teamIds: [small.otherTeam] })).toEqual(['near', 'far', 'apart']);
    expect(affected(scenario, { objectiveIds: ['apart'] })).toEqual(['apart']);
  });

  test('through a problem it is what helps with it, and what is closed is left out', () => {
    const scenario = linked();
    const problemId = testId(7_700_005);
    scenario.do(small.leader, { type: 'ChooseProblem', problemId, statement: 'Empty shelves' });
    const align = { type: 'AlignObjective', objectiveId: small.objective, problemId };
    scenario.do(small.owner, align);
    const reached = () => affected(scenario, { problemId });
    expect(reached()).toEqual([small.objective, 'near', 'far']);
    const close = { type: 'CloseObjective', objectiveId: small.objective, verdict: 'missed' };
    scenario.do(small.owner, close);
    expect(reached()).toEqual([]);
  });

  test('reaches what was drafted before the one that it goes through', () => {
    const scenario = linked();
    const near = { type: 'AlignObjective', objectiveId: 'near', supports: ['apart'] };
    scenario.do(small.owner, near);
    const apart = { type: 'AlignObjective', objectiveId: 'apart', parentId: small.objective };
    scenario.do(small.stranger, apart);
    expect(affected(scenario, { objectiveIds: [small.objective] })).toEqual([
      small.objective,
      'near',
      'far',
      'apart',
    ]);
  });

  test('two that support each other are each affected once', () => {
    const scenario = linked();
    scenario.do(small.owner, { type: 'AlignObjective', objectiveId: 'near', supports: ['far'] });
    expect(affected(scenario, { objectiveIds: ['far'] })).toEqual(['near', 'far']);
  });
});
