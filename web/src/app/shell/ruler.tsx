import { type CycleSpan, daysGone, rulerTicks, weekOf } from './cycle-day.ts';
import css from './ruler.module.css';

export interface RulerProps {
  readonly cycle: CycleSpan;
  /** The day looked at. */
  readonly day: string;
  readonly today: string;
}

const WIDTH = 182;
const BASE = 14.5;
const x = (share: number) => Math.round(share * WIDTH * 10) / 10;

/** The quarter as thirteen weeks. The stone is the day looked at; the present stays as a ring. */
export function Ruler({ cycle, day, today }: RulerProps) {
  const share = (of: string) => {
    const { gone, of: days } = daysGone(cycle, of);
    return gone / days;
  };
  const here = x(share(day));
  const { week, of } = weekOf(cycle, day);
  return (
    <svg
      className={css.ruler}
      width="188"
      height="20"
      viewBox="-3 0 188 20"
      role="img"
      aria-label={`The quarter, week ${week} of ${of}`}
    >
      {rulerTicks(cycle).map((tick) => (
        <path
          key={tick.at}
          className={x(tick.at) <= here ? css.gone : css.ahead}
          d={`M${x(tick.at)} ${tick.tall ? 6 : 10}V14`}
        />
      ))}
      <path className={css.ahead} d={`M0 ${BASE}H${WIDTH}`} />
      <path className={css.gone} d={`M0 ${BASE}H${here}`} />
      {day !== today && (
        <ellipse className={css.present} cx={x(share(today))} cy={BASE} rx="5" ry="3" />
      )}
      <ellipse className={day === today ? css.now : css.then} cx={here} cy={BASE} rx="6" ry="3.8" />
    </svg>
  );
}
