import css from './score-strip.module.css';

export interface ScoreStripProps {
  /** 0.0 to 1.0 against the target first committed; may lie outside. */
  readonly first: number;
  /** Against the target as it last stood. */
  readonly final?: number | undefined;
  /** From where it counts as landed: 0.7 or 1.0. */
  readonly bar: number;
}

const WIDTH = 200;
const REACH = 1.1;
const TICKS = [0, 0.3, 0.7, 1] as const;
const x = (score: number) =>
  Math.round((Math.min(REACH, Math.max(0, score)) / REACH) * WIDTH * 10) / 10;

/**
 * A grade from 0 to 1.1: filled dot against the first target, ring against the last, a caution
 * line between them when the target was eased. What lies outside stands at the edge.
 */
export function ScoreStrip({ first, final = first, bar }: ScoreStripProps) {
  const eased = final > first;
  const apart = Math.abs(x(final) - x(first)) > 1;
  return (
    <svg
      className={css.strip}
      width={WIDTH}
      height="22"
      viewBox={`0 0 ${WIDTH} 22`}
      role="img"
      aria-label={`Score ${first.toFixed(2)} against the first target, ${final.toFixed(2)} against the last, bar ${bar.toFixed(1)}`}
    >
      <path className={css.base} d={`M0 12H${WIDTH}`} />
      {TICKS.map((tick) => (
        <path key={tick} className={css.tick} d={`M${x(tick)} 12v5`} />
      ))}
      <path className={css.bar} d={`M${x(bar)} 4V20`} />
      {eased && <path className={css.eased} d={`M${x(first)} 12H${x(final)}`} />}
      {apart && <circle className={css.final} cx={x(final)} cy="12" r="4" />}
      <circle className={css.first} cx={x(first)} cy="12" r="4.5" />
    </svg>
  );
}

/** The figures above a column of strips. */
export function ScoreAxis() {
  return (
    <span className={css.axis} aria-hidden="true">
      {TICKS.map((tick) => (
        <span key={tick} style={{ left: `${(x(tick) / WIDTH) * 100}%` }}>
          {tick === 0 ? '0' : tick.toFixed(1)}
        </span>
      ))}
    </span>
  );
}
