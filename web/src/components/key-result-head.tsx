import css from './key-result-row.module.css';

export interface KeyResultHeadProps {
  readonly short?: boolean;
  readonly hanging?: boolean;
  /** Whether the cycle of the rows is over, so that what is expected is expected at its end. */
  readonly over?: boolean;
}

/**
 * Heads of the columns, for eyes only: each row names its own figures to a screen reader.
 * `short` goes with rows without track and age, `hanging` with rows inside an ObjectiveGroup.
 */
export function KeyResultHead({
  short = false,
  hanging = false,
  over = false,
}: KeyResultHeadProps) {
  return (
    <div className={`${css.place} ${css.sticky} ${hanging ? css.hanging : ''}`} aria-hidden="true">
      <div className={`${css.row} ${css.head} ${short ? css.short : ''}`}>
        <span className={css.name}>Key result</span>
        <span className={`${css.right} ${css.last}`}>Last value</span>
        <span className={`${css.right} ${css.expected}`}>
          Expected<span className={css.wide}> {over ? 'at the end' : 'today'}</span>
        </span>
        <span className={`${css.right} ${css.gap}`}>Against plan</span>
        {!short && <span className={css.track}>Baseline to target, tick is today</span>}
        <span className={css.spark}>13 weeks</span>
        <span className={css.trend}>Confidence</span>
        {!short && <span className={`${css.right} ${css.age}`}>Last word</span>}
      </div>
    </div>
  );
}
