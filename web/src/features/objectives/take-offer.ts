import type { WordingOffer } from '@cairn/shared/wording/coach';
import type { Subject } from './coach-subject.ts';
import { blankKeyResult, type Writing } from './writing.ts';

/** What the press that an offer stands for says. */
export const offerWords: Readonly<Record<WordingOffer, string>> = {
  make_bet: 'Make it a bet',
  make_health_metric: 'Keep it within a band',
  move_to_key_result: 'Move it to a key result',
  make_baseline_key_result: 'Find the number first',
};

/**
 * The form after an offer was taken. A key result that is a bet becomes one on the first other key
 * result; where there is none, its own name is left blank for what the bet should change.
 */
export function takeOffer(
  form: Writing,
  subject: Subject,
  offer: WordingOffer,
  newId: () => string,
): Writing {
  if (offer === 'move_to_key_result') {
    const moved = { ...blankKeyResult(newId()), name: form.statement };
    const kept = form.keyResults.filter(({ name }) => name.trim() !== '');
    return { ...form, keyResults: [...kept, moved] };
  }
  if (subject === 'objective' && offer === 'make_bet') {
    const first = form.keyResults[0] ?? blankKeyResult(newId());
    const bet = {
      id: newId(),
      keyResultId: first.id,
      idea: form.statement,
      movement: '',
      endsOn: '',
    };
    const keyResults = form.keyResults.length > 0 ? form.keyResults : [first];
    return { ...form, statement: '', keyResults, bets: [...form.bets, bet] };
  }
  const id = subject.split(':')[1];
  const keyResult = form.keyResults.find((one) => one.id === id);
  if (!keyResult) return form;
  const change = (to: Partial<typeof keyResult>): Writing => ({
    ...form,
    keyResults: form.keyResults.map((one) => (one.id === id ? { ...one, ...to } : one)),
  });
  if (offer === 'make_health_metric') return change({ kind: 'CONTROL' });
  if (offer === 'make_baseline_key_result') return change({ kind: 'BASELINE' });
  const other = form.keyResults.find((one) => one.id !== id && one.name.trim() !== '');
  const bet = {
    id: newId(),
    keyResultId: other?.id ?? keyResult.id,
    idea: keyResult.name,
    movement: '',
    endsOn: '',
  };
  const without = other
    ? { ...form, keyResults: form.keyResults.filter((one) => one.id !== id) }
    : change({ name: '' });
  return { ...without, bets: [...form.bets, bet] };
}
