import { lazy, Suspense, useEffect } from 'react';
import { dayOfYear, dayShort } from '../../components/day-words.ts';
import { useSingleKey } from '../../components/single-key.ts';
import { useOpener } from '../../components/use-opener.ts';
import { type CycleSpan, movedDay, weekOf } from './cycle-day.ts';
import css from './moment.module.css';
import { Ruler } from './ruler.tsx';

const loadPicker = () => import('./day-picker.tsx');
const DayPicker = lazy(loadPicker);

export interface MomentProps {
  /** The day looked at, `2026-05-14`, or null for now. */
  readonly day: string | null;
  readonly today: string;
  /** The cycle that the day stands in; null before the first is planned, which shows no ruler. */
  readonly cycle: CycleSpan | null;
  /** The first day that has anything to show. */
  readonly earliest: string;
  /** Null goes back to now. */
  readonly onMove: (day: string | null) => void;
  /** Each new number opens the calendar, as when it is asked for by name. */
  readonly pickAsked?: number;
  /** Said in the banner after the date: `As it was known that day.` */
  readonly pastWords?: string;
}

/** Which day the whole screen speaks of. `[` and `]` move by a day, with Shift by a week, `T` returns. */
export function Moment(moment: MomentProps) {
  const { day, today, cycle, earliest, onMove, pickAsked } = moment;
  const { open: picking, setOpen: setPicking, close, button } = useOpener(loadPicker);
  useEffect(() => {
    if (pickAsked) setPicking(true);
  }, [pickAsked, setPicking]);
  const shown = day ?? today;
  const place = cycle && weekOf(cycle, shown);

  const move = (days: number) => {
    const to = movedDay(shown, days);
    onMove(to >= today ? null : to < earliest ? earliest : to);
  };
  useSingleKey('[', () => move(-1));
  useSingleKey('{', () => move(-7));
  useSingleKey(']', day === null ? undefined : () => move(1));
  useSingleKey('}', day === null ? undefined : () => move(7));
  useSingleKey('t', day === null ? undefined : () => onMove(null));

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form, this is a row of buttons
    <div
      className={css.moment}
      data-past={day !== null || undefined}
      role="group"
      aria-label="The moment you are looking at"
    >
      <button
        type="button"
        className={css.step}
        aria-label="A day earlier"
        disabled={shown <= earliest}
        onClick={() => move(-1)}
      >
        [
      </button>
      {cycle && <Ruler cycle={cycle} day={shown} today={today} />}
      <button
        type="button"
        className={css.step}
        aria-label="A day later"
        disabled={day === null}
        onClick={() => move(1)}
      >
        ]
      </button>
      <span className={css.place}>
        <button {...button} type="button" className={css.when} aria-haspopup="dialog">
          <b>{day === null ? 'Now' : dayOfYear(day)}</b>
          <span className={css.long}>
            {[day === null && dayShort(today), place && `week ${place.week} of ${place.of}`]
              .filter(Boolean)
              .join(', ')}
          </span>
          <span className={css.short}>
            {place && (day === null ? `Week ${place.week}` : `wk ${place.week}`)}
          </span>
        </button>
        {picking && (
          <Suspense fallback={null}>
            <DayPicker
              day={shown}
              today={today}
              earliest={earliest}
              onClose={close}
              onPick={(picked) => {
                onMove(picked === today ? null : picked);
                close();
              }}
            />
          </Suspense>
        )}
      </span>
    </div>
  );
}
