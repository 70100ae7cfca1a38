import { Choice } from '../../components/choice.tsx';
import { useSingleKey } from '../../components/single-key.ts';
import css from './fall-reasons.module.css';
import { fallWords } from './meaning.ts';
import type { PartProps } from './part-props.ts';
import { type FallReason, withReason } from './said.ts';

const REASONS: readonly (readonly [FallReason, string, string])[] = [
  ['DEPENDENCY', 'Dependency', 'D'],
  ['BLOCKER', 'Blocker', 'B'],
  ['LEARNED', 'Learned something', 'L'],
  ['SCOPE', 'Scope', 'S'],
  ['OTHER', 'Other', 'O'],
];

/** A fall of two or more: why it is good to hear early, and what is behind it, in one key. */
export function FallReasons({ step, said, today, onSay }: PartProps) {
  const choose = (reason: FallReason) =>
    onSay(withReason(said, said.reason === reason ? null : reason));
  useSingleKey('d', () => choose('DEPENDENCY'));
  useSingleKey('b', () => choose('BLOCKER'));
  useSingleKey('l', () => choose('LEARNED'));
  useSingleKey('s', () => choose('SCOPE'));
  useSingleKey('o', () => choose('OTHER'));
  if (!step.last || said.confidence === null) return null;
  return (
    <fieldset className={css.fall}>
      <legend>
        <b className="strong">
          {fallWords(step.last.confidence, said.confidence, today, step.objective.endsOn)}
        </b>{' '}
        What is behind it?
      </legend>
      <div className={css.reasons}>
        {REASONS.map(([reason, word, key]) => (
          <Choice
            key={reason}
            pressed={said.reason === reason}
            onPress={() => choose(reason)}
            hint={key}
          >
            {word}
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}
