import css from './big-track.module.css';

export interface TrackMark {
  /** Share of the way from baseline to target, 0 to 1; what lies outside stands at the edge. */
  readonly at: number;
  /** `expected today 47.3` */
  readonly words: string;
}

export interface BigTrackProps {
  /** Share of the way that the value being typed has covered. Undefined while it cannot be read. */
  readonly done: number | undefined;
  readonly expected?: TrackMark | undefined;
  readonly last?: TrackMark | undefined;
  /** `41 baseline`, `target 52` */
  readonly baseline: string;
  readonly target: string;
  /** All of it as one sentence. */
  readonly label: string;
}

const within = (share: number) => Math.min(1, Math.max(0, share));
const percent = (share: number) => `${within(share) * 100}%`;
/** Words stay inside the track: at its ends they hang inwards. */
const hang = (share: number) => `translateX(-${within(share) * 100}%)`;

/** The way of the value that is being typed, with what is missing today as a hatched stretch. */
export function BigTrack({ done, expected, last, baseline, target, label }: BigTrackProps) {
  const short = done !== undefined && expected && within(done) < within(expected.at);
  const crowded = last && (last.at < 0.3 || last.at > 0.7);
  return (
    <div className={css.track} role="img" aria-label={label} data-crowded={crowded || undefined}>
      <span className={css.line} />
      {short && (
        <span
          className={css.short}
          style={{ left: percent(done), width: `${(within(expected.at) - within(done)) * 100}%` }}
        />
      )}
      {done !== undefined && <span className={css.done} style={{ width: percent(done) }} />}
      {expected && <span className={css.tick} style={{ left: percent(expected.at) }} />}
      {last && <span className={css.last} style={{ left: percent(last.at) }} />}
      {expected && (
        <span
          className={`${css.words} ${css.above}`}
          style={{ left: percent(expected.at), transform: hang(expected.at) }}
        >
          {expected.words}
        </span>
      )}
      {last && (
        <span
          className={`${css.words} ${css.below}`}
          style={{ left: percent(last.at), transform: hang(last.at) }}
        >
          {last.words}
        </span>
      )}
      <span className={`${css.words} ${css.ends} ${css.baseline}`}>{baseline}</span>
      <span className={`${css.words} ${css.ends} ${css.target}`}>{target}</span>
    </div>
  );
}
