import type { ReactNode } from 'react';
import { ExplainedNumber } from './explained-number.tsx';
import type { Explanation } from './explanation.ts';
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
  readonly words?: string | undefined;
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
  /** In place of the usual word for what was reported: `Draft`. */
  readonly words?: string | undefined;
  /** How each of the two came about. */
  readonly reportedWhy?: Explanation | undefined;
  readonly derivedWhy?: Explanation | undefined;
}

/** What was reported above what the values say. */
export function HealthPair({ reported, derived, words, reportedWhy, derivedWhy }: HealthPairProps) {
  const second = derived && derived !== reported ? DERIVED[derived] : undefined;
  return (
    <span className={css.pair}>
      <Why explanation={reportedWhy}>
        <HealthMark health={reported} words={words} />
      </Why>
      {derived && second && (
        <Why explanation={derivedWhy}>
          <HealthMark health={derived} words={second} />
        </Why>
      )}
    </span>
  );
}

function Why({
  explanation,
  children,
}: {
  readonly explanation: Explanation | undefined;
  readonly children: ReactNode;
}) {
  return explanation ? (
    <ExplainedNumber explanation={explanation}>{children}</ExplainedNumber>
  ) : (
    children
  );
}
