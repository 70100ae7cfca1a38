import css from './mark-line.module.css';

/** A place on a line, as a share of it, 0 to 1. What lies outside stands at the edge. */
type Share = number;

export interface MarkLineProps {
  /** Stretches between two places: a band to hold, or how far something slipped. */
  readonly stretches: readonly {
    readonly from: Share;
    readonly to: Share;
    readonly face: 'band' | 'slip';
  }[];
  /** Vertical ticks with words above them. */
  readonly ticks: readonly { readonly at: Share; readonly words: string }[];
  /** What was said last, with words below. */
  readonly last?: { readonly at: Share; readonly words: string } | undefined;
  /** What is being said now. */
  readonly now?: { readonly at: Share; readonly face: 'dot' | 'diamond' } | undefined;
  /** Below, at the left end. Left out where the words of the last would touch it. */
  readonly start?: string | undefined;
  /** All of it as a sentence or two. */
  readonly label: string;
}

const within = (share: Share) => Math.min(1, Math.max(0, share));
const left = (share: Share) => ({ left: `${within(share) * 100}%` });
const hung = (share: Share) => ({
  ...left(share),
  transform: `translateX(-${within(share) * 100}%)`,
});
/** From here on the last value's words would touch those at the left end. */
const CLEAR_OF_START = 0.3;

/** A line with marks on it, for what has no way to cover: a band to stay in, a day to keep. */
export function MarkLine({ stretches, ticks, last, now, start, label }: MarkLineProps) {
  return (
    <div className={css.line} role="img" aria-label={label}>
      <span className={css.rule} />
      {stretches.map(({ from, to, face }) => (
        <span
          key={face}
          className={css[face]}
          style={{ ...left(from), width: `${(within(to) - within(from)) * 100}%` }}
        />
      ))}
      {ticks.map(({ at, words }) => (
        <span key={words} className={css.tick} style={left(at)} />
      ))}
      {ticks.map(({ at, words }) => (
        <span key={words} className={`${css.words} ${css.above}`} style={hung(at)}>
          {words}
        </span>
      ))}
      {last && <span className={css.last} style={left(last.at)} />}
      {last && (
        <span className={css.words} style={hung(last.at)}>
          {last.words}
        </span>
      )}
      {start && (!last || last.at > CLEAR_OF_START) && <span className={css.words}>{start}</span>}
      {now && <span className={css[now.face]} style={left(now.at)} />}
    </div>
  );
}
