import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { dayOffset } from './chart-days.ts';
import css from './value-chart.module.css';
import type { ValueHistory } from './value-history.ts';

interface ValueNotesProps {
  readonly history: ValueHistory;
  /** Days from the start to the day looked at. */
  readonly today: number | undefined;
  /** The words of plan and bar stand right of the plot; else inside it. */
  readonly beside: boolean;
}

/** Two words closer than this would run into each other. */
const LINE_HEIGHT = 17;

/** Everything that is written on the value's chart: today, the last value, plan, bar, blocked spells. */
export function ValueNotes({ history, today, beside }: ValueNotesProps) {
  const area = usePlotArea();
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!area || !x || !y) return null;
  const right = area.x + area.width;
  const bottom = area.y + area.height;
  const { values, plan, planWords, bar, expected, blocked, span, format } = history;
  const at = (day: string) =>
    x(Math.min(dayOffset(span.starts, span.ends), Math.max(0, dayOffset(span.starts, day)))) ?? 0;
  const last = values.at(-1);
  const lastX = last ? at(last.day) : 0;
  const planEnd = plan.at(-1);
  const planY = planEnd ? (y(planEnd.value) ?? 0) : 0;
  const barY = bar ? (y(bar.value) ?? 0) : 0;
  const apart = Math.abs(barY - planY) < LINE_HEIGHT ? LINE_HEIGHT - (barY - planY) : 0;
  const todayX = today === undefined ? undefined : (x(today) ?? 0);
  const side = beside
    ? { x: right + 10, anchor: 'start' as const, dy: 4 }
    : { x: right, anchor: 'end' as const, dy: -7 };
  return (
    <g>
      {todayX !== undefined && (
        <>
          <path className={css.today} d={`M${todayX} ${area.y}V${bottom + 40}`} />
          <text
            className={css.strong}
            x={todayX - 7}
            y={beside ? area.y + 8 : bottom - 6}
            textAnchor="end"
          >
            today
          </text>
        </>
      )}
      {planEnd && (
        <text x={side.x} y={planY + side.dy} textAnchor={side.anchor}>
          {planWords}
        </text>
      )}
      {bar && (
        <text x={side.x} y={barY + apart + (beside ? side.dy : 16)} textAnchor={side.anchor}>
          {bar.words}
        </text>
      )}
      {expected && todayX !== undefined && (
        <>
          <circle className={css.expected} cx={todayX} cy={y(expected.value)} r="4.5" />
          <text x={todayX + 9} y={(y(expected.value) ?? 0) + 20}>
            {expected.words}
          </text>
        </>
      )}
      {last && (
        <text
          className={css.last}
          x={lastX - 8}
          y={(y(last.value) ?? 0) - 10}
          textAnchor={lastX < 90 ? 'start' : 'end'}
        >
          {format(last.value)}
        </text>
      )}
      {blocked.map((spell) => (
        <g key={spell.from}>
          <path
            className={css.blocked}
            d={`M${at(spell.from)} ${bottom - 20}H${Math.max(at(spell.to), at(spell.from) + 4)}`}
          />
          <text x={at(spell.from)} y={bottom - 3}>
            {spell.words}
          </text>
        </g>
      ))}
    </g>
  );
}
