import css from './age.module.css';

export interface AgeProps {
  /** Whole days since the last word; null when there was none. */
  readonly days: number | null;
  /** Later than its rhythm asks for. Said by weight, never in red. */
  readonly overdue?: boolean;
}

/** How long ago someone last spoke of it. */
export function Age({ days, overdue = false }: AgeProps) {
  if (days === null) return <span className={css.age}>none</span>;
  const spoken = days === 0 ? 'today' : `${days} ${days === 1 ? 'day' : 'days'} ago`;
  return (
    <span className={`${css.age} ${overdue ? css.overdue : ''}`}>
      <span aria-hidden="true">{days === 0 ? 'today' : `${days}\u00a0d`}</span>
      <span className="only-read">{overdue ? `${spoken}, overdue` : spoken}</span>
    </span>
  );
}
