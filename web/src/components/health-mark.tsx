import type { Health } from './health.ts';
import css from './health-mark.module.css';
import { Icon } from './icons.tsx';

const WORDS: Record<Health, string> = {
  'on-track': 'On track',
  'at-risk': 'At risk',
  'off-track': 'Off track',
  'gone-quiet': 'Gone quiet',
  'no-word-yet': 'No word yet',
  closed: 'Closed',
};

export interface HealthMarkProps {
  readonly health: Health;
  /** In place of the usual word: `moved the number, +3.1 of +3 pt`. */
  readonly words?: string;
}

/** Shape, word and colour, in that order of trust. */
export function HealthMark({ health, words }: HealthMarkProps) {
  return (
    <span className={`${css.health} ${css[health]}`}>
      <Icon shape={health} />
      {words ?? WORDS[health]}
    </span>
  );
}

const DERIVED: Partial<Record<Health, string>> = {
  'on-track': 'Values say on track',
  'at-risk': 'Values say at risk',
  'off-track': 'Values say off',
};

export interface HealthPairProps {
  readonly reported: Health;
  /** What the values alone say. Shown only where it differs, never merged with what was said. */
  readonly derived?: Health | undefined;
}

/** What was reported above what the values say. */
export function HealthPair({ reported, derived }: HealthPairProps) {
  const second = derived && derived !== reported ? DERIVED[derived] : undefined;
  return (
    <span className={css.pair}>
      <HealthMark health={reported} />
      {derived && second && <HealthMark health={derived} words={second} />}
    </span>
  );
}
