import { Age, type AgeProps } from './age.tsx';
import { ConfidenceTrend, type ConfidenceTrendProps } from './confidence-trend.tsx';
import { ExplainedNumber } from './explained-number.tsx';
import type { Explanation } from './explanation.ts';
import { Figure, type FigureText } from './figure.tsx';
import css from './key-result-row.module.css';
import { Link } from './link.tsx';
import { Sparkline, type SparklineProps } from './sparkline.tsx';
import { Track, type TrackShape } from './track.tsx';

/** A figure that may open to its arithmetic. */
export interface RowFigure extends FigureText {
  readonly explanation?: Explanation | undefined;
}

export interface KeyResultRowProps {
  readonly name: string;
  /** Where the name leads. With `onSelect` it is a button instead. */
  readonly href?: string | undefined;
  readonly onSelect?: (() => void) | undefined;
  readonly selected?: boolean;
  /** Null before the first word. */
  readonly last: RowFigure | null;
  /** Left out where there is no plan, as for a band. */
  readonly expected?: RowFigure | undefined;
  readonly gap: {
    /** `1.2 pt behind`, `on plan`, `within band`, `target to set` */
    readonly words: string;
    readonly tone: 'good' | 'caution' | 'bad' | 'quiet';
    readonly explanation?: Explanation | undefined;
  };
  /** Left out, with `age`, in the narrower table on one objective's page. */
  readonly track?: TrackShape;
  readonly spark: SparklineProps;
  /** Opens where the confidence that counts is no longer the one that was said. */
  readonly trend: ConfidenceTrendProps & { readonly explanation?: Explanation | undefined };
  readonly age?: AgeProps;
}

/** One key result in a list: a line of figures when wide, stacked when narrow. */
export function KeyResultRow(row: KeyResultRowProps) {
  return (
    <li className={css.place} data-selected={row.selected || undefined}>
      <div className={`${css.row} ${row.track ? '' : css.short}`}>
        <span className={css.name}>
          <Name {...row} />
        </span>
        <span className={css.last}>
          <span className="only-read">Last value </span>
          {row.last ? <RowNumber {...row.last} /> : <span className={css.silent}>no word</span>}
        </span>
        <span className={css.expected}>
          {row.expected && (
            <>
              <span className="only-read">Expected today </span>
              <span className={css.lead} aria-hidden="true">
                expected{' '}
              </span>
              <RowNumber {...row.expected} />
            </>
          )}
        </span>
        <span className={`${css.gap} ${row.gap.tone}`}>
          {row.gap.explanation ? (
            <ExplainedNumber explanation={row.gap.explanation}>{row.gap.words}</ExplainedNumber>
          ) : (
            row.gap.words
          )}
        </span>
        {row.track && (
          <span className={css.track}>
            <Track shape={row.track} />
          </span>
        )}
        <span className={css.spark}>
          <Sparkline {...row.spark} />
        </span>
        <span className={css.trend}>
          <RowTrend {...row.trend} />
        </span>
        {row.age && (
          <span className={css.age}>
            <span className="only-read">Last word </span>
            <span className={css.lead} aria-hidden="true">
              last word{' '}
            </span>
            <Age {...row.age} />
          </span>
        )}
      </div>
    </li>
  );
}

function RowTrend({ explanation, ...trend }: KeyResultRowProps['trend']) {
  if (!explanation) return <ConfidenceTrend {...trend} />;
  return (
    <ExplainedNumber explanation={explanation}>
      <ConfidenceTrend {...trend} />
    </ExplainedNumber>
  );
}

function Name({ name, href, onSelect, selected }: KeyResultRowProps) {
  if (onSelect) {
    return (
      <button type="button" aria-pressed={selected ?? false} onClick={onSelect}>
        {name}
      </button>
    );
  }
  return href ? <Link href={href}>{name}</Link> : name;
}

function RowNumber({ explanation, ...figure }: RowFigure) {
  if (!explanation) return <Figure {...figure} />;
  return (
    <ExplainedNumber explanation={explanation}>
      <Figure {...figure} />
    </ExplainedNumber>
  );
}
