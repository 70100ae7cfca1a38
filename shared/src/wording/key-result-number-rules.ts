import { measuresEffort } from './key-result-effort-rules.ts';
import { directionOf, givesBaseline, isRelative, movementOf } from './measure.ts';
import { openingVerb } from './opening.ts';
import { ask, type Rule } from './rule.ts';
import { holdingVerbs } from './vocabulary.ts';
import type { WrittenKeyResult } from './written-key-result.ts';

/** K-KPI: keeps something as it is. A band has said so already, and is not asked. */
const guardrail: Rule<WrittenKeyResult> = (written) =>
  holdsSteady(written)
    ? ask(
        'K-KPI',
        'Is the aim that this does not slip, and nothing more?',
        'A value to protect is a health metric. A key result moves away from where it stands.',
        'make_health_metric',
      )
    : undefined;

/** K-NUM: a metric without any quantity. */
const quantity: Rule<WrittenKeyResult> = ({ draft, reading }) =>
  draft.form === 'metric' &&
  reading.quantities.length === 0 &&
  !isRelative(reading) &&
  draft.baseline === undefined &&
  draft.target === undefined
    ? ask(
        'K-NUM',
        'Where does this stand now, and how far should it go?',
        'Without a figure nobody can say how near it is. Finding the figure can come first.',
        'make_baseline_key_result',
      )
    : undefined;

/** K-BASE: a metric with a target, neither relative nor with the value it starts from. */
const baseline: Rule<WrittenKeyResult> = (written) => {
  const { draft, reading } = written;
  if (draft.form !== 'metric' || draft.baseline !== undefined) return undefined;
  if (draft.target === undefined && reading.quantities.length === 0) return undefined;
  if (givesBaseline(reading) || isRelative(reading)) return undefined;
  if (measuresEffort(written) || holdsSteady(written)) return undefined;
  return ask(
    'K-BASE',
    'What is the value today?',
    'A target shows its reach only beside its starting point, and progress is counted from there.',
    'make_baseline_key_result',
  );
};

/**
 * K-TIME: no date, no cycle, no duration. Not asked where the wording still measures effort or holds
 * something steady: whether it is a key result at all is the earlier question.
 */
const time: Rule<WrittenKeyResult> = (written) => {
  const { draft, reading } = written;
  const dated = draft.hasCycle === true || (draft.dueOn ?? '').trim() !== '' || reading.timed;
  return dated || measuresEffort(written) || holdsSteady(written)
    ? undefined
    : ask(
        'K-TIME',
        'When should it have happened?',
        'A date, a cycle or a span of weeks lets everyone see whether it is on course.',
      );
};

/** Most important first. */
export const keyResultNumberRules: readonly Rule<WrittenKeyResult>[] = [
  guardrail,
  quantity,
  baseline,
  time,
];

function holdsSteady({ draft, reading }: WrittenKeyResult): boolean {
  if (draft.form === 'control') return false;
  if (openingVerb(reading, holdingVerbs) === undefined) return false;
  const moves = draft.baseline !== undefined && draft.target !== undefined;
  if (moves && draft.baseline !== draft.target) return false;
  const movement = movementOf(reading);
  return movement === undefined || directionOf(movement) === 'level';
}
