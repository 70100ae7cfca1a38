import type { ReactNode } from 'react';
import css from './week-row.module.css';

export interface WeekRowProps {
  readonly what: ReactNode;
  /** How long it still has, or how long it has been. */
  readonly due?: ReactNode;
  readonly sub?: ReactNode;
  /** Small links at the right of `sub`, or below when narrow. */
  readonly acts?: ReactNode;
  /** What an act opened, over the whole width. */
  readonly below?: ReactNode;
}

/** A line of the week: what it is, its clock, a word more, and what can be done. */
export function WeekRow({ what, due, sub, acts, below }: WeekRowProps) {
  return (
    <li className={css.row} data-acts={acts ? true : undefined}>
      <span className={css.what}>{what}</span>
      {due && <span className={css.due}>{due}</span>}
      {sub && <span className={css.sub}>{sub}</span>}
      {acts && <span className={css.acts}>{acts}</span>}
      {below && <div className={css.below}>{below}</div>}
    </li>
  );
}
