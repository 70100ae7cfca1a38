import { readNumber } from './read-number.ts';

/** How an objective ends, as it stands in the form. */
export interface ClosingForm {
  readonly verdict: 'LANDED' | 'PARTLY' | 'MISSED' | 'DROPPED' | '';
  /** Score as typed and reason, by key result. */
  readonly grades: Readonly<Record<string, { readonly score: string; readonly because: string }>>;
  readonly learned: string;
}

/** What the values give, by key result: both scores between 0 and 1. */
export interface Computed {
  readonly id: string;
  readonly scoreLast: number;
}

/** From this difference on a score needs its reason. */
const APART = 0.05;

/** How a score is typed: two decimals. */
export const scoreTyped = (score: number): string => score.toFixed(2);

export type GradeTrouble = 'unreadable' | 'reason';

/** What stands in the way of a grade: no score from 0 to 1, or one that differs without a reason. */
export function gradeTrouble(
  { score, because }: { readonly score: string; readonly because: string },
  computed: number,
): GradeTrouble | undefined {
  const read = readNumber(score);
  if (read === undefined || read < 0 || read > 1) return 'unreadable';
  return differs(read, computed) && because.trim() === '' ? 'reason' : undefined;
}

/** Whether a score lies so far from what the values give that it asks for a reason. */
export const differs = (score: number, computed: number): boolean =>
  Math.abs(score - computed) > APART + 1e-9;

/** The verdict that the scores suggest against the bar: offered, never filled in. */
export function verdictSuggested(
  scores: readonly number[],
  bar: number,
): 'LANDED' | 'PARTLY' | 'MISSED' | undefined {
  if (scores.length === 0) return undefined;
  const landed = scores.filter((score) => score >= bar - 1e-9).length;
  if (landed === scores.length) return 'LANDED';
  return landed > 0 || scores.some((score) => score >= bar / 2) ? 'PARTLY' : 'MISSED';
}

/** The command's grades. A score left as computed is not sent, so that it stays exact. */
export function gradesTyped(form: ClosingForm, computed: readonly Computed[]) {
  return computed.map(({ id, scoreLast }) => {
    const given = form.grades[id];
    const read = given && readNumber(given.score);
    const because = given?.because.trim();
    return {
      keyResultId: id,
      ...(given && read !== undefined && given.score !== scoreTyped(scoreLast)
        ? { score: read }
        : {}),
      ...(because ? { because } : {}),
    };
  });
}
