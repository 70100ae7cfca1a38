import css from './sparkline.module.css';
import { SPARK, type SparkPoint, sparkPath, sparkScale, sparkX } from './sparkline-path.ts';

export interface SparklineProps {
  /** What was said, oldest first. Empty when there was no word. */
  readonly points: readonly SparkPoint[];
  /** Where it should run, as few points as it has corners. */
  readonly plan?: readonly SparkPoint[] | undefined;
  /** The day looked at, as a share of the cycle. Left out after the close. */
  readonly today?: number | undefined;
  /** Overdue: the last dot is hollow and a dotted line leads from it to today. */
  readonly silent?: boolean;
  readonly band?: { readonly low: number; readonly high: number } | undefined;
  /** A milestone's forecast jumps; it does not slide. */
  readonly steps?: boolean;
  /** What the line says, in words: `From 34.0 % to 44.8 % over 6 weeks`. */
  readonly label: string;
}

/** Always the whole cycle wide, so that the empty part is the time that is left. */
export function Sparkline({
  points,
  plan = [],
  today,
  silent = false,
  band,
  steps = false,
  label,
}: SparklineProps) {
  const values = [...points, ...plan].map((point) => point.value);
  const y = sparkScale(band ? [...values, band.low, band.high] : values);
  const last = points.at(-1);
  return (
    <svg
      className={css.spark}
      width={SPARK.width}
      height={SPARK.height}
      viewBox={`0 0 ${SPARK.width} ${SPARK.height}`}
      role="img"
      aria-label={label}
    >
      {band && (
        <path className={css.band} d={`M0 ${y(band.high)}H${SPARK.width}V${y(band.low)}H0z`} />
      )}
      <path className={css.plan} d={sparkPath(plan, y, false)} />
      {today !== undefined && (
        <path className={css.today} d={`M${sparkX(today)} 0V${SPARK.height}`} />
      )}
      <path className={css.value} d={sparkPath(points, y, steps)} />
      {last && silent && today !== undefined && (
        <path className={css.silence} d={`M${sparkX(last.at)} ${y(last.value)}H${sparkX(today)}`} />
      )}
      {last && (
        <circle
          className={silent ? css.oldDot : css.dot}
          cx={sparkX(last.at)}
          cy={y(last.value)}
          r="2.5"
        />
      )}
    </svg>
  );
}
