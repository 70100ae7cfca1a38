import { Kbd } from '../../components/kbd.tsx';
import css from './triage-page.module.css';

const KEYS: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['J', 'K'], 'move'],
  [['1'], 'take on'],
  [['2'], 'decide'],
  [['3'], 'decline'],
  [['A'], 'next step'],
  [['H'], 'put off'],
  [['X'], 'select several'],
  [['Z'], 'undo'],
];

/** The keys of the queue, and how it is ordered. */
export function TriageKeys({ isNow }: { readonly isNow: boolean }) {
  // On a past day there is nothing to do but look.
  const keys = isNow ? KEYS : KEYS.slice(0, 1);
  return (
    <>
      <p className={`note ${css.keys}`}>
        {keys.map(([each, does]) => (
          <span key={does}>
            {each.map((key) => (
              <Kbd key={key}>{key}</Kbd>
            ))}{' '}
            {does}{' '}
          </span>
        ))}
      </p>
      <p className="note">
        The order is a suggestion about things, never about people. Clocks count working hours.
      </p>
    </>
  );
}
