import css from './confidence-trend.module.css';

export interface ConfidenceTrendProps {
  /** The last five weeks, oldest first: 0 to 10, or null for a week without a word. */
  readonly weeks: readonly (number | null)[];
  /** The last word is so old that it no longer counts in full. */
  readonly faded?: boolean;
}

const FALL = 2;

/** Whole numbers need no chart: the digits are the chart. The last one is bold, red after a fall. */
export function ConfidenceTrend({ weeks, faded = false }: ConfidenceTrendProps) {
  const said = weeks.filter((week) => week !== null);
  const lastAt = weeks.findLastIndex((week) => week !== null);
  const fall = said.length > 1 ? said[said.length - 2]! - said[said.length - 1]! : 0;
  const fell = fall >= FALL && !faded;
  const label = said.length === 0 ? 'No confidence said' : `Confidence ${said.join(', ')} of 10`;
  return (
    <span
      className={css.trend}
      role="img"
      aria-label={label + (fell ? `, fell by ${fall}` : '') + (faded ? ', faded since' : '')}
    >
      {weeks.map((week, place) =>
        place === lastAt ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a week is its place
          <b key={place} className={faded ? css.faded : fell ? css.fell : undefined}>
            {week}
          </b>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a week is its place
          <span key={place}>{week ?? '·'}</span>
        ),
      )}
    </span>
  );
}
