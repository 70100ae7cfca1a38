import type { ReactNode } from 'react';
import css from './choice.module.css';
import { Kbd } from './kbd.tsx';

export interface ChoiceProps {
  readonly pressed: boolean;
  readonly onPress: () => void;
  /** The one key that chooses it. The page listens for it; this only shows it. */
  readonly hint?: string;
  readonly children: ReactNode;
}

/** One of a few one-key answers. Pressed or not is said by weight and ground as well as by colour. */
export function Choice({ pressed, onPress, hint, children }: ChoiceProps) {
  return (
    <button type="button" className={css.choice} aria-pressed={pressed} onClick={onPress}>
      {children}
      {hint && <Kbd>{hint}</Kbd>}
    </button>
  );
}
