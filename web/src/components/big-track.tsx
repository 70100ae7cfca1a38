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

/** Whether the words of the last value would touch those at an end: at any width, or when narrow. */
const crowding = (share: number) => {
  if (share < 0.22 || share > 0.8) return 'always';
  return share < 0.45 || share > 0.6 ? 'narrow' : undefined;
};

/** The way of the value that is being typed, with what is missing today as a hatched stretch. */
export function BigTrack({ done, expected, last, baseline, target, label }: BigTrackProps) {
  const short = done !== undefined && expected && within(done) < within(expected.at);
  return (
    <div
      className={css.track}
      role="img"
      aria-label={label}
      data-crowded={last && crowding(within(last.at))}
    >
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
