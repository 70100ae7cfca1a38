import { expect, test, vi } from 'vitest';
import { receipts, type TakenBack } from './receipts.ts';

function given() {
  let ids = 0;
  const made = receipts(() => `id-${++ids}`);
  return { ...made, words: () => made.standing()?.words, undoLast: () => made.undoLast()?.() };
}

const answering = (outcome: TakenBack) => vi.fn(() => Promise.resolve(outcome));

test('undone is said once the answer is there, and not before', async () => {
  const { give, gone, words, undoLast } = given();
  let answer: (outcome: TakenBack) => void = () => undefined;
  give({
    words: 'Taken on.',
    lasting: true,
    undo: () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  });
  gone();
  undoLast();
  await vi.waitFor(() => expect(words()).toBe('Taking back: Taken on.'));
  answer({ ok: true });
  await vi.waitFor(() => expect(words()).toBe('Undone: Taken on.'));
});

test('a refusal is told in its own words, and what was refused is not tried again', async () => {
  const { give, gone, words, undoLast } = given();
  const undo = answering({ ok: false, words: 'Not undone: Henrike resolved it.' });
  give({ words: 'Taken on.', lasting: true, undo });
  gone();
  undoLast();
  await vi.waitFor(() => expect(words()).toBe('Not undone: Henrike resolved it.'));
  undoLast();
  expect(undo).toHaveBeenCalledTimes(1);
});

test('what got no answer can be taken back again, from its receipt and by Z', async () => {
  const { give, gone, words, standing, undoLast } = given();
  const undo = answering({ ok: false, lost: true, words: 'Not undone: Cairn is away.' });
  give({ words: 'Taken on.', lasting: true, undo });
  standing()!.onUndo!();
  await vi.waitFor(() => expect(words()).toBe('Not undone: Cairn is away.'));
  standing()!.onUndo!();
  await vi.waitFor(() => expect(undo).toHaveBeenCalledTimes(2));
  gone();
  undoLast();
  await vi.waitFor(() => expect(undo).toHaveBeenCalledTimes(3));
});

test('what cannot be taken back says what to do instead, and Z says so before it goes further back', async () => {
  const { give, words, standing, undoLast } = given();
  const undo = answering({ ok: true });
  give({ words: 'Put off.', lasting: true, undo });
  give({ words: 'Decided.', instead: 'reverse it' });
  expect([words(), standing()?.onUndo]).toEqual(['Decided. No undo: reverse it.', undefined]);
  undoLast();
  expect(words()).toBe(
    'What was told cannot be untold: reverse it. Z once more takes back the one before: Put off.',
  );
  expect(undo).not.toHaveBeenCalled();
  undoLast();
  await vi.waitFor(() => expect(words()).toBe('Undone: Put off.'));
});

test('what could be taken back for ten seconds stops Z after them; what is only said does not', async () => {
  const { give, gone, words, undoLast } = given();
  const [lasting, brief] = [answering({ ok: true }), answering({ ok: true })];
  give({ words: 'Put off.', lasting: true, undo: lasting });
  give({ words: 'Asked.', undo: brief });
  give({ words: 'Nobody else could be looked as.', onlySaid: true });
  gone();
  undoLast();
  expect(words()).toMatch(/^What was told cannot be untold: Asked\. Z once more/);
  expect([lasting, brief].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
});

test('where nothing is left to take back, Z says so, and where it is done by hand', async () => {
  const { give, words, undoLast } = given();
  undoLast();
  expect(words()).toMatch(/^Nothing done in this tab is left to take back: hand back what/);
  give({ words: 'Put off.', lasting: true, undo: answering({ ok: true }) });
  undoLast();
  expect(words()).toBe('Put off.');
});

test('taken back quickly one after the other, each waits for the one before', async () => {
  const { give, gone, undoLast } = given();
  const order: string[] = [];
  const slow = (name: string, ms: number) => async () => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    order.push(name);
    return { ok: true };
  };
  give({ words: 'Taken on.', lasting: true, undo: slow('taken on', 0) });
  give({ words: 'Resolved.', lasting: true, undo: slow('resolved', 20) });
  gone();
  undoLast();
  undoLast();
  await vi.waitFor(() => expect(order).toEqual(['resolved', 'taken on']));
});
