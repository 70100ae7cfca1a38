import type { ReactNode } from 'react';
import css from './refused.module.css';

export interface RefusedProps {
  /** What did not happen, in two or three words: `Not taken on.` */
  readonly what: string;
  /** Why, and who did what meanwhile. */
  readonly why: string;
  /** One way on. */
  readonly children?: ReactNode;
}

/** Stands where the act was: what happened, why, and one way on. */
export function Refused({ what, why, children }: RefusedProps) {
  return (
    <div className={css.refused} role="alert">
      <p>
        <b className="strong">{what}</b> {why}
      </p>
      {children && <div className={css.acts}>{children}</div>}
    </div>
  );
}
