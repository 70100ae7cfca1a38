import css from './track.module.css';

/**
 * How far it has come. Every place is a share of the way from the start (0, left) to the target
 * (1, right), whichever way the number itself runs; for a milestone a share of the cycle's days.
 */
export type TrackShape =
  | {
      readonly kind: 'way';
      readonly done: number;
      readonly expected?: number | undefined;
      readonly behind: boolean;
      readonly marks?: readonly number[];
    }
  | { readonly kind: 'band'; readonly low: number; readonly high: number; readonly here: number }
  | { readonly kind: 'milestone'; readonly due: number; readonly forecast: number }
  | { readonly kind: 'none' };

const WIDTH = 124;
const LINE = 9;
const x = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * WIDTH * 100) / 100;

/** Silent: the numbers beside it say the same. */
export function Track({ shape }: { readonly shape: TrackShape }) {
  if (shape.kind === 'none') return <span aria-hidden="true" />;
  return (
    <svg
      className={css.track}
      width={WIDTH}
      height="14"
      viewBox={`0 0 ${WIDTH} 14`}
      aria-hidden="true"
    >
      <path className={css.base} d={`M0 ${LINE}H${WIDTH}`} />
      {shape.kind === 'way' && <Way {...shape} />}
      {shape.kind === 'band' && (
        <>
          <path className={css.band} d={`M${x(shape.low)} ${LINE}H${x(shape.high)}`} />
          <circle className={css.here} cx={x(shape.here)} cy={LINE} r="3.5" />
        </>
      )}
      {shape.kind === 'milestone' && <Milestone {...shape} />}
    </svg>
  );
}

function Way({ done, expected, behind, marks = [] }: Extract<TrackShape, { kind: 'way' }>) {
  return (
    <>
      {marks.map((mark) => (
        <path key={mark} className={css.zone} d={`M${x(mark)} 5V13`} />
      ))}
      <path className={behind ? css.behind : css.done} d={`M0 ${LINE}H${x(done)}`} />
      {expected !== undefined && <path className={css.expected} d={`M${x(expected)} 2V13`} />}
    </>
  );
}

function Milestone({ due, forecast }: Extract<TrackShape, { kind: 'milestone' }>) {
  const late = forecast > due;
  return (
    <>
      <path className={css.expected} d={`M${x(due)} 2V13`} />
      {late && <path className={css.slip} d={`M${x(due)} ${LINE}H${x(forecast)}`} />}
      <path className={late ? css.lateMark : css.here} d={`M${x(forecast)} 5l4 4-4 4-4-4z`} />
    </>
  );
}
