import type { KeyResultForm, WordingDraft } from '@cairn/shared/wording/coach';
import { readNumber } from '../objective/read-number.ts';
import type { Writing } from './writing.ts';

/** What is being written: the objective, a key result or a bet by its id, or all key results. */
export type Subject = 'objective' | 'set' | `keyResult:${string}` | `bet:${string}`;

/** The subject as the wording coach reads it; undefined when it is no longer in the form. */
export function coachDraft(form: Writing, subject: Subject): WordingDraft | undefined {
  if (subject === 'objective')
    return { kind: 'objective', text: form.statement, whoNotices: form.whoNotices };
  if (subject === 'set') {
    const named = form.keyResults.filter(({ name }) => name.trim() !== '');
    return {
      kind: 'keyResultSet',
      keyResults: named.map(({ kind, leading }) => ({
        kind: formOf(kind),
        ...(leading ? { leading: leading === 'yes' } : {}),
      })),
      ...(form.sufficient ? { sufficient: form.sufficient === 'yes' } : {}),
    };
  }
  const [what, id] = subject.split(':');
  if (what === 'bet') {
    const bet = form.bets.find((one) => one.id === id);
    return (
      bet && {
        kind: 'bet',
        text: bet.idea,
        ...(bet.movement.trim() ? { expectedMovement: bet.movement } : {}),
        ...(bet.endsOn ? { window: bet.endsOn } : {}),
      }
    );
  }
  const keyResult = form.keyResults.find((one) => one.id === id);
  if (!keyResult) return undefined;
  const [baseline, target] = [keyResult.baseline, keyResult.target].map((typed) =>
    readNumber(typed, keyResult.unit),
  );
  return {
    kind: 'keyResult',
    text: keyResult.name,
    form: formOf(keyResult.kind),
    ...(baseline === undefined ? {} : { baseline }),
    ...(target === undefined ? {} : { target }),
    ...(keyResult.dueOn ? { dueOn: keyResult.dueOn } : {}),
    hasCycle: form.cycleId !== '',
  };
}

const formOf = (kind: string) => kind.toLowerCase() as KeyResultForm;
