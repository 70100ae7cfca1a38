import { expect, test } from 'vitest';
import { faultOf } from './fault-of.ts';
import { unwritten, withReason } from './said.ts';
import { countingIds, milestone, step, TODAY } from './sample-steps.ts';
import { commandOf, raisingOf, raisingOutcome, sendingOutcome, toSend } from './sending.ts';
import { startWalk, walk } from './walk.ts';

const kept = (change = {}) => {
  const state = startWalk([step('a'), milestone('m')], {}, countingIds());
  const said = walk(state, { type: 'say', change, commandId: 'x' });
  return walk(said, { type: 'sendAll', today: TODAY });
};
const refusal = { code: 'out_of_range', message: 'It is above 100.', remedy: 'Give 100 or less.' };

test('a check-in is sent with the ids that its draft keeps', () => {
  const commands = toSend(kept({ typed: '+0.4', note: ' Rain ' })).map((stop) =>
    commandOf(stop, TODAY),
  );
  expect(commands).toEqual([
    {
      checkInId: 'check-in 1',
      commandId: 'command 1',
      objectiveId: 'glad',
      keyResultId: 'a',
      value: 44.4,
      confidence: 6,
      note: 'Rain',
      next: [],
      asks: [],
    },
    {
      checkInId: 'check-in 2',
      commandId: 'command 2',
      objectiveId: 'stalled',
      keyResultId: 'm',
      forecastOn: '2026-09-11',
      confidence: 3,
      next: [],
      asks: [],
    },
  ]);
});

test('what is sent already is not sent again', () => {
  const state = walk(kept(), {
    type: 'returned',
    outcomes: { a: { kind: 'taken' }, m: { kind: 'lost' } },
    at: 0,
  });
  const again = walk(state, { type: 'sendAll', today: TODAY });
  expect(toSend(again).map(({ ids }) => ids.checkInId)).toEqual(['check-in 2']);
});

test('a refusal is one; no answer is not', () => {
  expect(sendingOutcome({ ok: true, position: 3 })).toEqual({ kind: 'taken' });
  expect(sendingOutcome({ ok: false, lost: false, refusal })).toEqual({ kind: 'refused', refusal });
  expect(sendingOutcome({ ok: false, lost: true, refusal })).toEqual({ kind: 'lost' });
});

test('a refusal of a field stands at the field, with what to do; others stand by themselves', () => {
  const [stop] = kept().stops;
  const faulty = (field: string | null) =>
    faultOf({ ...stop!, refusal: { ...refusal, field } }, false, TODAY);
  expect(faulty('asks.1.need')).toEqual({
    field: 'asks.1.need',
    why: 'It is above 100. Give 100 or less.',
  });
  expect(faulty('keyResultId')).toBeUndefined();
  expect(faulty(null)).toBeUndefined();
});

test('what cannot be read is said once somebody tried to go on', () => {
  const [stop] = startWalk([step('a', { last: null })], {}, countingIds()).stops;
  expect(faultOf(stop!, false, TODAY)).toBeUndefined();
  expect(faultOf(stop!, true, TODAY)?.field).toBe('value');
});

test('what stands in the way is raised for its key result, and nothing is without words', () => {
  const blocker = { ...unwritten('DEPENDENCY'), what: ' The mill is late ' };
  const [stop] = kept({ blocker }).stops;
  expect(raisingOf(stop!)).toEqual({
    commandId: 'x',
    blockerId: 'blocker 1',
    objectiveId: 'glad',
    keyResultIds: ['a'],
    kind: 'DEPENDENCY',
    severity: 'NORMAL',
    what: 'The mill is late',
  });
  expect(raisingOf(kept({ blocker: { ...blocker, what: ' ' } }).stops[0]!)).toBeUndefined();
  expect(raisingOf(kept().stops[0]!)).toBeUndefined();
});

test('what is refused of it stands in its own part', () => {
  const outcome = raisingOutcome({
    ok: false,
    lost: false,
    refusal: { ...refusal, field: 'what' },
  });
  expect(outcome).toMatchObject({ kind: 'refused', refusal: { field: 'blocker.what' } });
  const [stop] = kept().stops;
  const { refusal: why } = outcome as { refusal: typeof refusal & { field: string } };
  expect(faultOf({ ...stop!, refusal: why }, false, TODAY)?.field).toBe('blocker.what');
});

test('a reason that names something in the way opens it with that kind, and takes no words away', () => {
  const { said } = kept().stops[0]!;
  expect(withReason(said, 'DEPENDENCY').blocker).toMatchObject({ kind: 'DEPENDENCY', what: '' });
  expect(withReason(said, 'BLOCKER').blocker).toMatchObject({ kind: 'OTHER' });
  expect(withReason(said, 'SCOPE')).toEqual({ reason: 'SCOPE', blocker: null });
  const written = { ...said, blocker: { ...unwritten(null), what: 'The mill is late' } };
  expect(withReason(written, 'SCOPE')).toEqual({ reason: 'SCOPE' });
});
