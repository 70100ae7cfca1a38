import { expect, test } from 'vitest';
import { prefilled } from './said.ts';
import { countingIds, milestone, step, TODAY } from './sample-steps.ts';
import { startWalk, walk } from './walk.ts';
import type { SendingOutcome, WalkAction, WalkState } from './walk-state.ts';

const three = [step('a'), step('b'), milestone('c')];
const start = (steps = three) => startWalk(steps, {}, countingIds());
const when = (state: WalkState, ...actions: WalkAction[]) => actions.reduce(walk, state);
const keep: WalkAction = { type: 'keep', today: TODAY };
const sendAll: WalkAction = { type: 'sendAll', today: TODAY };
const say = (change: object, commandId = 'unused'): WalkAction => ({
  type: 'say',
  change,
  commandId,
});
const returned = (outcomes: Record<string, SendingOutcome>): WalkAction => ({
  type: 'returned',
  outcomes,
  at: 1000,
});
const stages = ({ stops }: WalkState) => stops.map(({ stage }) => stage).join(' ');
const refusal = { code: 'closed', message: 'The cycle is closed.', remedy: 'Ask.' };
const taken = { kind: 'taken' } as const;
const lost = { kind: 'lost' } as const;

test('one Enter keeps an unchanged key result and opens the next', () => {
  const state = when(start(), keep);
  expect(stages(state)).toBe('kept coming coming');
  expect(state.open).toBe(1);
});

test('the last Enter sends all', () => {
  const state = when(start(), keep, keep, keep);
  expect(stages(state)).toBe('kept kept kept');
  expect(state.phase).toBe('sending');
});

test('Enter does not pass over a value that cannot be read, and then says so', () => {
  const state = when(start(), say({ typed: 'lots' }), keep);
  expect(state).toMatchObject({ open: 0, tries: 1, phase: 'walking' });
});

test('Enter does not pass over a first word without a confidence', () => {
  const state = when(start([step('a', { last: null })]), say({ typed: '42' }), keep);
  expect(state).toMatchObject({ tries: 1, phase: 'walking' });
  expect(when(state, say({ confidence: 7 }), keep).phase).toBe('sending');
});

test('back opens the one before; Enter then goes on to what is still open', () => {
  const back = when(start(), keep, keep, { type: 'back' });
  expect(back.open).toBe(1);
  expect(stages(back)).toBe('kept coming coming');
  const changed = when(start(), keep, keep, { type: 'open', stepId: 'a' }, keep);
  expect(changed.open).toBe(2);
  expect(when(start(), { type: 'back' }).open).toBe(0);
});

test('sending all from the first stop keeps the rest as it stands', () => {
  const state = when(start(), sendAll);
  expect(stages(state)).toBe('kept kept kept');
  expect(state.phase).toBe('sending');
});

test('sending all opens what lacks a value, and sends nothing', () => {
  const state = when(start([step('a'), step('b', { last: null })]), sendAll);
  expect(state).toMatchObject({ open: 1, tries: 1, phase: 'walking' });
});

test('all taken is the end', () => {
  const state = when(start(), sendAll, returned({ a: taken, b: taken, c: taken }));
  expect(stages(state)).toBe('sent sent sent');
  expect(state.phase).toBe('said');
});

test('a refusal comes back to its key result with the words kept', () => {
  const state = when(
    start(),
    keep,
    say({ note: 'Rain kept everyone home' }),
    sendAll,
    returned({ a: taken, b: { kind: 'refused', refusal }, c: taken }),
  );
  expect(stages(state)).toBe('sent coming sent');
  expect(state).toMatchObject({ open: 1, phase: 'walking' });
  expect(state.stops[1]).toMatchObject({ refusal, said: { note: 'Rain kept everyone home' } });
  expect(when(state, say({ typed: '43' })).stops[1]?.refusal).toBeUndefined();
});

test('what is sent already is neither opened, nor changed, nor sent again', () => {
  const state = when(start(), sendAll, returned({ a: taken, b: lost, c: lost }));
  expect(when(state, { type: 'open', stepId: 'a' }).open).not.toBe(0);
  const again = when(state, sendAll);
  expect(stages(again)).toBe('sent kept kept');
});

test('without an answer the same words go again under the same ids', () => {
  const sent = when(start(), sendAll, returned({ a: lost, b: lost, c: lost }));
  expect(sent).toMatchObject({ phase: 'walking', unsentSince: 1000 });
  const again = when(sent, sendAll);
  expect(again.stops.map(({ ids }) => ids.commandId)).toEqual([
    'command 1',
    'command 2',
    'command 3',
  ]);
  expect(again.unsentSince).toBeUndefined();
});

test('words changed after a lost answer are a new command about the same check-in', () => {
  const lostOnce = when(start([step('a')]), sendAll, returned({ a: lost }));
  const state = when(
    lostOnce,
    say({ typed: '43' }, 'renewed'),
    say({ typed: '43.1' }, 'not again'),
  );
  expect(state.stops[0]?.ids).toMatchObject({ checkInId: 'check-in 1', commandId: 'renewed' });
});

test('what is in the way is another command whenever its words change, and the check-in is not', () => {
  const blocker = { what: 'The oven is cold', kind: 'OTHER', severity: 'NORMAL' };
  const lostOnce = when(start([step('a')]), sendAll, returned({ a: lost }));
  const raising = when(lostOnce, say({ blocker }, 'raising anew'));
  expect(raising.stops[0]).toMatchObject({
    attempted: true,
    ids: { commandId: 'command 1', blockerId: 'blocker 1', raiseCommandId: 'raising anew' },
  });
  const both = when(raising, say({ typed: '43' }, 'check-in anew'));
  expect(both.stops[0]?.ids).toMatchObject({
    commandId: 'check-in anew',
    raiseCommandId: 'raising anew',
  });
});

test('taken back, what is in the way stays raised and is not raised again', () => {
  const blocker = { what: 'The oven is cold', kind: 'OTHER', severity: 'NORMAL' };
  const sent = when(start([step('a')]), say({ blocker }), sendAll, returned({ a: taken }));
  const back = when(sent, { type: 'takenBack', ids: { a: countingIds()() } });
  expect(back.stops[0]?.said.blocker).toBeNull();
});

test('taken back, the words stand where they stood under new ids', () => {
  const ids = { ...countingIds()(), checkInId: 'new', commandId: 'new too' };
  const state = when(
    start([step('a'), step('b')]),
    say({ typed: '43.1' }),
    sendAll,
    returned({ a: taken, b: taken }),
    { type: 'takenBack', ids: { a: ids, b: ids } },
  );
  expect(state).toMatchObject({ phase: 'walking', open: 1 });
  expect(state.stops[0]).toMatchObject({ ids, stage: 'kept', said: { typed: '43.1' } });
});

test('an untouched stop follows what others said; a written one stays and says so', () => {
  const written = when(start(), say({ typed: '43.1' }));
  const spoken = (id: string) => {
    const known = step(id);
    return step(id, { last: { ...known.last!, id: 'theirs', value: 45 } });
  };
  const state = when(written, {
    type: 'refreshed',
    steps: [spoken('a'), spoken('b')],
    newIds: countingIds(),
  });
  expect(state.stops[0]).toMatchObject({ meanwhile: true, said: { typed: '43.1' } });
  expect(state.stops[1]?.said).toEqual(prefilled(spoken('b')));
  expect(state.stops).toHaveLength(2);
});

test('a written stop that is owed no longer is not thrown away', () => {
  const state = when(start(), say({ note: 'We wait for the oven' }), {
    type: 'refreshed',
    steps: [step('b')],
    newIds: countingIds(),
  });
  expect(state.stops.map(({ step: { id } }) => id)).toEqual(['b', 'a']);
  expect(state.stops[state.open]?.step.id).toBe('a');
});

test('news that arrives while sending changes nothing', () => {
  const sending = when(start(), sendAll);
  expect(when(sending, { type: 'refreshed', steps: [], newIds: countingIds() })).toBe(sending);
});

test('a lost answer whose check-in did arrive is not sent again', () => {
  const lostOnce = when(start([step('a'), step('b')]), sendAll, returned({ a: lost, b: lost }));
  const arrived = step('a', { last: { ...step('a').last!, id: 'check-in 1' } });
  const state = when(lostOnce, {
    type: 'refreshed',
    steps: [arrived, step('b')],
    newIds: countingIds(),
  });
  expect(stages(state)).toBe('sent coming');
});

test('a draft brings its words, ids and place back', () => {
  const said = { ...prefilled(step('a')), typed: '43.1' };
  const ids = { ...countingIds()(), checkInId: 'x' };
  const kept = { said, ids, attempted: false, kept: true, onTopOf: 'a-last' };
  const state = startWalk(three, { a: kept }, countingIds());
  expect(state.open).toBe(1);
  expect(state.stops[0]).toMatchObject({ said, ids, stage: 'kept' });
});

test('a draft on top of an older word wants another look', () => {
  const said = { ...prefilled(step('a')), typed: '43.1' };
  const ids = { ...countingIds()(), checkInId: 'x' };
  const kept = { said, ids, attempted: false, kept: true, onTopOf: 'older' };
  const state = startWalk(three, { a: kept }, countingIds());
  expect(state.open).toBe(0);
  expect(state.stops[0]).toMatchObject({ said, stage: 'coming', meanwhile: true });
});

test('a draft whose check-in has arrived meanwhile is let go', () => {
  const said = { ...prefilled(step('a')), typed: '43.1' };
  const ids = { ...countingIds()(), checkInId: 'a-last' };
  const kept = { said, ids, attempted: true, kept: true, onTopOf: 'older' };
  const state = startWalk(three, { a: kept }, countingIds());
  expect(state.stops[0]?.said).toEqual(prefilled(step('a')));
});

test('sent in another tab, the words here start anew', () => {
  const state = when(start(), say({ typed: '43.1' }), keep, {
    type: 'dropped',
    objectiveId: 'glad',
    newIds: countingIds(),
  });
  expect(stages(state)).toBe('coming coming coming');
  expect(state.stops[0]?.said).toEqual(prefilled(step('a')));
});

test('what arrived although its answer was lost counts as said while others still wait', () => {
  const attempted = (id: string) => ({
    said: prefilled(step(id)),
    ids: { ...countingIds()(), checkInId: `sent-${id}` },
    attempted: true,
    kept: true,
    onTopOf: `${id}-last`,
  });
  const arrived = (id: string) => step(id, { last: { ...step(id).last!, id: `sent-${id}` } });
  const kept = { a: attempted('a'), b: attempted('b') };
  const some = startWalk([step('a'), arrived('b')], kept, countingIds());
  expect(stages(some)).toBe('kept sent');
  expect(stages(when(some, sendAll))).toBe('kept sent');
  const all = startWalk([arrived('a'), arrived('b')], kept, countingIds());
  expect(stages(all)).toBe('coming coming');
});
