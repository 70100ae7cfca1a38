import type { CSSProperties } from 'react';
import css from './clock.module.css';

export interface ClockProps {
  /** What remains, in words: `6 h left`, `2 d over`, `Fri 21 Aug`. */
  readonly words: string;
  /** The part of its time that is gone, from 0; 1 and more is over. */
  readonly gone: number;
}

/** What remains, with the part that is gone as a rule under it: caution from three quarters on. */
export function Clock({ words, gone }: ClockProps) {
  const state = gone >= 1 ? css.over : gone >= 0.75 ? css.near : '';
  const share = Math.min(1, Math.max(0, gone));
  return (
    <span className={`${css.clock} ${state}`}>
      {words}
      <i className={css.rule} style={{ '--gone': `${share * 100}%` } as CSSProperties} />
    </span>
  );
}
