import { describe, expect, test } from 'vitest';
import { putOffIn } from '../../friction/triage/state.ts';
import { clockWords, dueAtOf } from '../../signals/clock.ts';
import { type Scenario, testId } from '../../testing/scenario.ts';
import {
  checkInCommand,
  committedObjective,
  noon,
  small,
} from '../../testing/small-organisation.ts';
import { alikeIn, blockersByAbout } from '../alike-blockers.ts';
import { blockedDays, blockedSpells } from '../blocked-time.ts';
import { blockerView } from '../blocker-view.ts';
import { triage as wholeTriage } from './triage.ts';

const triage = (...of: Parameters<typeof wholeTriage>) => wholeTriage(...of).standing;

const ids = [testId(7_100_001), testId(7_100_002), testId(7_100_003)] as const;
const [first, second, third] = ids;

const raise = (scenario: Scenario, blockerId: string, more: Record<string, unknown> = {}) =>
  scenario.do(small.owner, {
    type: 'RaiseBlocker',
    objectiveId: small.objective,
    blockerId,
    kind: 'other',
    what: 'Something is in the way',
    ...more,
  });
const about = (type: string, blockerId: string, more: Record<string, unknown> = {}) => ({
  type,
  blockerId,
  ...more,
});

/** Wednesday of the second week. */
const started = () => committedObjective().at(noon('2026-07-08'));

test('what holds up more, and more of it, comes first', () => {
  const scenario = started();
  raise(scenario, first, { severity: 'normal', keyResultIds: [small.metric] });
  raise(scenario, second, { severity: 'urgent', keyResultIds: [small.metric] });
  raise(scenario, third, { severity: 'normal' });
  const order = triage(scenario.view(), small.leader).map(({ id }) => id);
  expect(order).toEqual([second, third, first]);
});

test('of two alike, what was told first comes first, however often one looks', () => {
  const scenario = started();
  for (const id of [third, first]) raise(scenario, id);
  scenario.at(noon('2026-07-09'));
  raise(scenario, second);
  for (let look = 0; look < 2; look++)
    expect(triage(scenario.view(), small.leader).map(({ id }) => id)).toEqual([
      first,
      third,
      second,
    ]);
});

test('it is for those who lead, for whom something is needed of, and for who is at it', () => {
  const scenario = started();
  raise(scenario, first, { ofId: small.stranger });
  const seenBy = (personId: string) => triage(scenario.view(), personId).length;
  expect([small.leader, small.stranger, small.owner, small.administrator].map(seenBy)).toEqual([
    1, 1, 0, 0,
  ]);
  scenario.do(
    small.owner,
    about('PlanNextAction', first, { action: 'Call', byId: small.administrator }),
  );
  expect(seenBy(small.administrator)).toBe(1);
});

test('a leader of a team above sees it too', () => {
  const scenario = started();
  scenario.do('founder', { type: 'FormTeam', teamId: 'all', name: 'All' });
  scenario.do('founder', {
    type: 'AddMember',
    teamId: 'all',
    personId: small.administrator,
    role: 'leader',
  });
  scenario.do('founder', { type: 'MoveTeam', teamId: small.team, parentId: 'all' });
  raise(scenario, first);
  expect(triage(scenario.view(), small.administrator)).toHaveLength(1);
});

test('where the only leader has left, it is theirs who answer for the owner', () => {
  const scenario = started();
  raise(scenario, first);
  scenario.do(small.administrator, { type: 'RemovePerson', personId: small.leader });
  expect(triage(scenario.view(), small.administrator)).toHaveLength(1);
});

test('whoever said no is done with it, until they are to do something about it or it comes back', () => {
  const scenario = started();
  raise(scenario, first);
  const stands = () => triage(scenario.view(), small.leader).length;
  scenario.do(small.leader, about('DeclineBlocker', first, { because: 'Not ours' }));
  expect(stands()).toBe(0);
  scenario.do(
    small.owner,
    about('PlanNextAction', first, { action: 'Call them', byId: small.leader }),
  );
  expect(stands()).toBe(1);
  const again = started();
  raise(again, first);
  again.do(small.leader, about('DeclineBlocker', first, { because: 'Not ours' }));
  again.do(small.owner, about('ResolveBlocker', first, { how: 'It went' }));
  again.at(noon('2026-07-10')).do(small.owner, about('ReopenBlocker', first, { because: 'Back' }));
  expect(triage(again.view(), small.leader)).toHaveLength(1);
});

test('what is put off stands again once nobody is at it in time', () => {
  const scenario = started();
  raise(scenario, first, { severity: 'urgent', ofId: small.leader });
  scenario.do(small.leader, {
    ...{ type: 'SnoozeItem', personId: small.leader, itemId: first, until: '2026-07-10' },
  });
  expect(triage(scenario.view(), small.leader)).toHaveLength(0);
  // Four working hours from 13:00 in Lisbon; the eight until it is decided have not gone.
  scenario.at('2026-07-09T08:30:00Z');
  expect(blockerView(scenario.view(), first)!.clock?.isOver).toBe(false);
  expect(triage(scenario.view(), small.leader)).toHaveLength(1);
});

test('a slip of the hand turns no clock of who is at it', () => {
  const scenario = started();
  raise(scenario, first, { severity: 'urgent' });
  const seen = () => blockerView(scenario.view(), first)!.acknowledge;
  const takes = (minutes: number) => {
    scenario.do(small.leader, about('TakeOnBlocker', first));
    scenario.at(scenario.now + minutes * 60_000);
    scenario.do(small.leader, about('HandBackBlocker', first));
  };
  scenario.at(noon('2026-07-10'));
  takes(59);
  expect(seen()).toMatchObject({ since: noon('2026-07-08'), isOver: true });
  takes(60);
  expect(seen()).toMatchObject({ since: scenario.now, isOver: false });
  takes(1);
  expect(seen()?.since).toBe(scenario.now - 60_000);
});

test('what is resolved or merged leaves it, and is there on the day before', () => {
  const scenario = started();
  raise(scenario, first);
  raise(scenario, second);
  raise(scenario, third);
  scenario.at(noon('2026-07-09'));
  scenario.do(small.owner, about('ResolveBlocker', first, { how: 'It went away' }));
  scenario.do(small.owner, about('MergeBlocker', second, { intoId: third }));
  expect(triage(scenario.view(), small.leader)).toHaveLength(1);
  const before = scenario.world.at({ at: noon('2026-07-08') })!;
  expect(triage(before, small.leader)).toHaveLength(3);
});

test('its clock counts working hours of its severity from when it was told', () => {
  const scenario = started();
  raise(scenario, first, { severity: 'urgent', effectiveAt: noon('2026-07-01') });
  const at = (day: string) => blockerView(scenario.at(noon(day)).view(), first)!;
  // Noon UTC is 13:00 in Lisbon, where a day of work ends at 17:00.
  expect(at('2026-07-08').clock).toMatchObject({ goneHours: 0, limitHours: 8, isOver: false });
  expect(dueAtOf(at('2026-07-08').clock!)).toBe(noon('2026-07-09'));
  const words = ['2026-07-08', '2026-07-09', '2026-07-10', '2026-07-13'].map((day) =>
    clockWords(at(day).clock!),
  );
  expect(words).toEqual(['1 d left', 'under 1 h left', '1 d over', '2 d over']);
  expect(at('2026-07-09').clock).toMatchObject({ goneHours: 8, gone: 1, isOver: false });
  expect(at('2026-07-10').clock).toMatchObject({ goneHours: 16, isOver: true });
});

test('it waits for somebody to be at it, once', () => {
  const scenario = started();
  raise(scenario, first);
  expect(blockerView(scenario.view(), first)).toMatchObject({
    isAttended: false,
    acknowledge: { limitHours: 16 },
  });
  scenario.do(small.leader, about('TakeOnBlocker', first));
  expect(blockerView(scenario.view(), first)).toMatchObject({
    isAttended: true,
    acknowledge: undefined,
  });
});

test('a fall in confidence since it began raises its rank', () => {
  const scenario = started();
  const says = (confidence: number) =>
    scenario.do(small.owner, checkInCommand({ confidence, value: 9 }));
  says(8);
  scenario.at(noon('2026-07-09'));
  raise(scenario, first, { keyResultIds: [small.metric] });
  scenario.at(noon('2026-07-13'));
  const rank = () => blockerView(scenario.view(), first)!.rank!.value;
  const before = rank();
  says(5);
  expect(rank() / before).toBeCloseTo(1.3, 9);
});

test('blocked days count each moment once, and go on while something stands in the way', () => {
  const scenario = started();
  raise(scenario, first, { keyResultIds: [small.metric] });
  scenario.at(noon('2026-07-10'));
  raise(scenario, second);
  scenario.at(noon('2026-07-12'));
  scenario.do(small.owner, about('ResolveBlocker', first, { how: 'Gone' }));
  scenario.at(noon('2026-07-15'));
  scenario.do(small.owner, about('ResolveBlocker', second, { how: 'Gone' }));
  scenario.at(noon('2026-07-20'));
  raise(scenario, third, { keyResultIds: [small.milestone] });
  scenario.at(noon('2026-07-22'));
  const days = (keyResultId: string) => blockedDays(scenario.view(), small.objective, keyResultId);
  expect([days(small.metric), days(small.milestone), days(small.control)]).toEqual([7, 7, 5]);
  expect(blockedSpells(scenario.view(), small.objective, small.milestone)).toEqual([
    { from: noon('2026-07-10'), to: noon('2026-07-15') },
    { from: noon('2026-07-20'), to: noon('2026-07-22') },
  ]);
});

test('those that name the same thing find each other, while they are open', () => {
  const scenario = started();
  const oven = { kind: 'platform', about: 'Big oven' };
  raise(scenario, first, oven);
  raise(scenario, second, { ...oven, about: ' big  OVEN' });
  raise(scenario, third, { ...oven, kind: 'missingTechnology' });
  const alike = (id: string) => {
    const world = scenario.view();
    return alikeIn(blockersByAbout(world), world.blocker(id)!).map((other) => other.id);
  };
  expect([alike(first), alike(second), alike(third)]).toEqual([[second], [first], []]);
  scenario.do(small.owner, about('MergeBlocker', second, { intoId: first }));
  expect(alike(first)).toEqual([]);
});

const dependencyId = testId(7_100_011);
const ask = (scenario: Scenario, more: Record<string, unknown> = {}) =>
  scenario.do(small.owner, {
    type: 'RequestDependency',
    dependencyId,
    objectiveId: small.objective,
    teamId: small.otherTeam,
    what: 'Flour by five',
    neededBy: '2026-07-20',
    ...more,
  });
const dependency = (type: string, more: Record<string, unknown> = {}) => ({
  type,
  dependencyId,
  ...more,
});
const found = (scenario: Scenario, viewerId: string) =>
  triage(scenario.view(), viewerId).map(({ kind }) => kind);

test('a dependency is there for whoever is to move, and for leaders once it is late', () => {
  const scenario = started();
  ask(scenario);
  expect(found(scenario, small.stranger)).toEqual(['dependency']);
  expect([small.owner, small.leader].flatMap((id) => found(scenario, id))).toEqual([]);
  // Two working days without an answer are one and a half too many.
  scenario.at(noon('2026-07-13'));
  expect(found(scenario, small.leader)).toEqual(['dependency']);
  scenario.do(small.stranger, dependency('PromiseDelivery', { on: '2026-07-20' }));
  expect([small.stranger, small.leader].flatMap((id) => found(scenario, id))).toEqual([]);
  scenario.at(noon('2026-07-17'));
  const because = 'Rain';
  scenario.do(small.stranger, dependency('PromiseDelivery', { on: '2026-07-24', because }));
  expect(found(scenario, small.leader)).toEqual(['dependency']);
  scenario.do(small.stranger, dependency('DeliverDependency'));
  expect(found(scenario, small.owner)).toEqual(['dependency']);
  expect([small.stranger, small.leader].flatMap((id) => found(scenario, id))).toEqual([]);
  scenario.do(small.owner, dependency('VerifyDelivery'));
  expect(found(scenario, small.owner)).toEqual([]);
});

test('an offer and a no come back to whoever asked', () => {
  const scenario = started();
  ask(scenario);
  scenario.do(small.stranger, dependency('MakeCounterOffer', { on: '2026-07-28' }));
  expect(found(scenario, small.stranger)).toEqual([]);
  expect(found(scenario, small.owner)).toEqual(['dependency']);
  scenario.do(small.stranger, dependency('DeclineDependency', { because: 'No flour' }));
  expect(found(scenario, small.owner)).toEqual(['dependency']);
});

test('what hangs on it and what it takes of the chance make its rank', () => {
  const scenario = started();
  ask(scenario, { criticality: 'required', keyResultIds: [small.metric] });
  const [item] = triage(scenario.view(), small.stranger);
  expect(item!.rank.terms.map(({ name }) => name.split(',')[0])).toEqual([
    'Severity',
    'Key results that stand still',
    'Age against the clock',
    'Fall in chance since it began',
    'A dependency',
  ]);
  // High is 4, one key result 1.69; alone it lands with 5 of 10, so that is the most it can take.
  expect(item!.rank.value).toBeGreaterThan(4 * 1.69 * 1.1);
  expect(item!.rank.value).toBeLessThan(4 * 1.7 * 1.5 * 1.1);
});

test('a blocker that became a dependency is there as that alone, until nobody waits for it', () => {
  const scenario = started();
  raise(scenario, first, { kind: 'dependency', ofId: small.stranger });
  ask(scenario, { blockerId: first });
  expect(found(scenario, small.stranger)).toEqual(['dependency']);
  scenario.do(small.owner, dependency('WithdrawDependency', { because: 'Another way' }));
  expect(found(scenario, small.stranger)).toEqual(['blocker']);
});

const decisionId = testId(7_100_021);
const escalationId = testId(7_100_022);
const standing = (scenario: Scenario, viewerId: string) => triage(scenario.view(), viewerId);
const kinds = (scenario: Scenario, viewerId: string) =>
  standing(scenario, viewerId).map(({ kind }) => kind);

test('a decision stands with whoever decides, and with who leads them once it is late', () => {
  const scenario = started();
  scenario.do(small.owner, {
    type: 'RequestDecision',
    decisionId,
    question: 'Which oven first',
    deciderId: small.member,
    objectiveIds: [small.objective],
    keyResultIds: [small.metric],
    toTellIds: [small.owner],
  });
  const [item] = standing(scenario, small.member);
  expect(item).toMatchObject({ kind: 'decision', id: decisionId });
  expect(item!.rank.terms.at(-1)!.name).toBe('A decision');
  expect(kinds(scenario, small.leader)).toEqual([]);
  scenario.at(noon('2026-07-20'));
  expect(kinds(scenario, small.leader)).toContain('decision');
  scenario.do(small.member, {
    type: 'MakeDecision',
    decisionId,
    words: 'The stone one',
    because: 'It is warm',
    confidence: 7,
  });
  expect(kinds(scenario, small.member)).not.toContain('decision');
  scenario.at(noon('2026-07-22'));
  expect(kinds(scenario, small.member)).toContain('decision');
  scenario.do(small.member, { type: 'CommunicateDecision', decisionId, toIds: [small.owner] });
  expect(kinds(scenario, small.member)).not.toContain('decision');
});

test('an escalation goes from leaders to its holder, to who tells it, to who sees that it helped', () => {
  const scenario = started();
  scenario.do(small.owner, {
    type: 'RaiseEscalation',
    escalationId,
    objectiveId: small.objective,
    what: 'The hotel has no bread',
    ask: 'A van',
  });
  const seenBy = () =>
    [small.leader, small.stranger, small.owner].filter((id) =>
      kinds(scenario, id).includes('escalation'),
    );
  const act = (actor: string, type: string, more = {}) =>
    scenario.do(actor, { type, escalationId, ...more });
  expect(seenBy()).toEqual([small.leader]);
  act(small.leader, 'AcknowledgeEscalation');
  act(small.leader, 'DelegateEscalation', { toId: small.stranger });
  expect(seenBy()).toEqual([small.stranger]);
  act(small.stranger, 'DecideEscalation', { decision: 'Two vans', because: 'One is slow' });
  expect(seenBy()).toEqual([small.stranger]);
  act(small.stranger, 'CommunicateEscalation', { toIds: [small.owner] });
  expect(seenBy()).toEqual([small.owner]);
  act(small.owner, 'VerifyEscalation');
  expect(seenBy()).toEqual([]);
});

test('an ask stands with whom it is of', () => {
  const scenario = started();
  scenario.do(
    small.owner,
    checkInCommand({ asks: [{ need: 'A key to the cellar', ofId: small.leader }] }),
  );
  expect(kinds(scenario, small.leader)).toEqual(['ask']);
});

describe('what a leader may ask about', () => {
  const fallen = () => {
    const scenario = started();
    scenario.do(small.owner, checkInCommand({ confidence: 8 }));
    scenario.at(noon('2026-07-09'));
    scenario.do(small.owner, checkInCommand({ confidence: 5 }));
    return scenario;
  };

  test('is a fall of two or more, for a week, and never asked of whoever said it', () => {
    const scenario = fallen();
    const [fall] = standing(scenario, small.leader);
    expect(fall).toMatchObject({ kind: 'fall', fall: { confidence: 5 } });
    expect(fall!.keyResults.map(({ each }) => each.keyResult.id)).toEqual([small.metric]);
    expect(kinds(scenario, small.owner)).toEqual([]);
    expect(kinds(scenario.at(noon('2026-07-17')), small.leader)).not.toContain('fall');
  });

  test('is silence, once for an objective', () => {
    const scenario = fallen().at(noon('2026-07-24'));
    const quiet = standing(scenario, small.leader).filter(({ kind }) => kind === 'quiet');
    expect(quiet).toMatchObject([{ days: 15, keyResults: [{}] }]);
  });

  test('is set aside with a reason, and is there again once something new is said', () => {
    const scenario = fallen();
    const { id } = standing(scenario, small.leader)[0]!;
    const item = { personId: small.leader, itemId: id };
    scenario.do(small.leader, { type: 'SetItemAside', ...item, because: 'We spoke' });
    expect(kinds(scenario, small.leader)).toEqual([]);
    scenario.do(small.leader, { type: 'BringItemBack', ...item });
    expect(kinds(scenario, small.leader)).toEqual(['fall']);
  });
});

describe('what is put off', () => {
  const snooze = (itemId: string, until: string, personId: string = small.leader) => ({
    type: 'SnoozeItem',
    personId,
    itemId,
    until,
  });
  const blocked = () => {
    const scenario = started();
    raise(scenario, first, { severity: 'normal' });
    return scenario;
  };

  test('is back on its day, and was never away for anybody else', () => {
    const scenario = blocked();
    scenario.do(small.owner, about('PlanNextAction', first, { action: 'Call' }));
    scenario.do(small.leader, snooze(first, '2026-07-10'));
    expect(kinds(scenario, small.leader)).toEqual([]);
    expect(wholeTriage(scenario.view(), small.leader).putOff).toMatchObject([
      { item: { id: first }, how: { until: '2026-07-10' } },
    ]);
    expect(kinds(scenario, small.owner)).toEqual(['blocker']);
    expect(kinds(scenario.at(noon('2026-07-10')), small.leader)).toEqual(['blocker']);
  });

  test('is never hidden past its clock, nor by setting it aside', () => {
    const scenario = blocked();
    scenario.do(small.leader, snooze(first, '2026-08-20'));
    expect(kinds(scenario, small.leader)).toEqual([]);
    // Normal is 40 working hours: over on the sixth working day.
    expect(kinds(scenario.at(noon('2026-07-16')), small.leader)).toContain('blocker');
    const other = blocked();
    const item = { personId: small.leader, itemId: first };
    other.do(small.leader, { type: 'SetItemAside', ...item, because: 'No' });
    expect(kinds(other, small.leader)).toEqual(['blocker']);
  });

  test('is kept as one more link of a list, the last word on each item counts', () => {
    const scenario = blocked();
    scenario.do(small.leader, snooze(first, '2026-07-10'));
    const before = scenario.view().triageListOf(small.leader)!;
    scenario.do(small.leader, snooze('something else', '2026-07-11'));
    scenario.do(small.leader, snooze(first, '2026-07-12'));
    const list = scenario.view().triageListOf(small.leader)!;
    expect(list.before?.before).toBe(before);
    expect([...putOffIn(list)].map(([id, { until }]) => [id, until])).toEqual([
      [first, '2026-07-12'],
      ['something else', '2026-07-11'],
    ]);
  });

  test('is put off by oneself for oneself, until a later day', () => {
    const scenario = blocked();
    expect(scenario.try(small.owner, snooze(first, '2026-07-10'))).toMatchObject({
      code: 'not_yours',
      field: 'personId',
    });
    expect(scenario.try(small.leader, snooze(first, '2026-07-08'))).toMatchObject({
      code: 'out_of_range',
      field: 'until',
    });
    const back = { type: 'BringItemBack', personId: small.leader, itemId: first };
    expect(scenario.try(small.leader, back)).toMatchObject({ code: 'already_done' });
  });
});

test('whoever says no to a blocker is done with it, and may do it after all', () => {
  const scenario = started();
  raise(scenario, first, { ofId: small.stranger });
  const because = 'Not before autumn';
  expect(scenario.try(small.owner, about('DeclineBlocker', first, { because }))).toMatchObject({
    code: 'not_yours',
  });
  scenario.do(small.stranger, about('DeclineBlocker', first, { because, instead: 'Ask the mill' }));
  expect(kinds(scenario, small.stranger)).toEqual([]);
  expect(kinds(scenario, small.leader)).toEqual(['blocker']);
  scenario.do(small.stranger, about('TakeOnBlocker', first));
  expect(kinds(scenario, small.stranger)).toEqual(['blocker']);
  expect(scenario.view().blocker(first)!.declined).toEqual([]);
});
