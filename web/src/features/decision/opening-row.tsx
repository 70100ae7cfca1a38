import type { ReactNode } from 'react';
import css from './opening-row.module.css';

interface OpeningRowProps {
  readonly id: string;
  readonly what: string;
  /** Under it, who and for what, in a line. */
  readonly sub: ReactNode;
  /** At the right: where it stands, or what remains of its time. */
  readonly end: ReactNode;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** What it opens to. */
  readonly children: ReactNode;
}

/** Something in a line, which opens in its place to all that is told of it. */
export function OpeningRow(row: OpeningRowProps) {
  const { id, what, sub, end, isOpen, onToggle, children } = row;
  return (
    <li className={css.row} id={`item-${id}`} data-chosen={isOpen || undefined}>
      <div className={css.line}>
        <span className={css.what}>
          <button type="button" aria-expanded={isOpen} onClick={onToggle}>
            {what}
          </button>
          <span className={css.sub}>{sub}</span>
        </span>
        <span className={css.end}>{end}</span>
      </div>
      {isOpen && <div className={css.opened}>{children}</div>}
    </li>
  );
}
