import { useLasted } from './lasted.ts';
import css from './loading-bars.module.css';

export interface LoadingBarsProps {
  /** What comes: `Loading objectives`. */
  readonly words: string;
  readonly rows?: number;
}

const WIDTHS = ['72%', '54%', '64%', '48%'];

/** Nothing for 300 ms, then still bars where the rows will stand. They do not move. */
export function LoadingBars({ words, rows = 3 }: LoadingBarsProps) {
  const shown = useLasted(true, 300);
  return (
    <div className={css.place} data-shown={shown || undefined}>
      <p className="only-read" role="status">
        {shown ? words : ''}
      </p>
      <ul className={css.bars} aria-hidden="true">
        {Array.from({ length: rows }, (_, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: bars that stand for nothing yet
          <li key={row}>
            <span style={{ width: WIDTHS[row % WIDTHS.length] }} />
            <span />
            <span />
          </li>
        ))}
      </ul>
    </div>
  );
}
