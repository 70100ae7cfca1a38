import { useElementSize } from '@mantine/hooks';
import { Line, LineChart, ReferenceLine, XAxis, YAxis } from 'recharts';
import { dayOffset, monthTicks } from './chart-days.ts';
import { ConfidenceDigits } from './confidence-digits.tsx';
import { GridLines } from './grid-lines.tsx';
import { MonthName } from './month-name.tsx';
import css from './value-chart.module.css';
import type { ValueHistory } from './value-history.ts';
import { ValueNotes } from './value-notes.tsx';

const HEIGHT = { value: 276, confidence: 112 } as const;
/** From this width on the plan and the bar have their words beside the plot. */
const ROOM_BESIDE = 620;

/** Value against plan above, confidence as steps below, both over the same days. */
export default function ValueChart({ history }: { readonly history: ValueHistory }) {
  const { ref, width } = useElementSize();
  return (
    <div ref={ref} className={css.chart}>
      {width > 0 && <Panels history={history} width={width} />}
    </div>
  );
}

function Panels({ history, width }: { readonly history: ValueHistory; readonly width: number }) {
  const { span, values, plan, bar, expected, format } = history;
  const offset = (day: string) => dayOffset(span.starts, day);
  const days = offset(span.ends);
  const beside = width >= ROOM_BESIDE;
  const margin = { left: 0, right: beside ? 128 : 8, top: 12, bottom: 0 };
  const rows = [
    ...plan.map((corner) => ({ x: offset(corner.day), plan: corner.value })),
    ...values.map((word) => ({
      x: Math.min(days, Math.max(0, offset(word.day))),
      value: word.value,
    })),
  ].sort((a, b) => a.x - b.x);
  const today = history.today === undefined ? undefined : Math.min(days, offset(history.today));
  const chances = history.confidence.map((word) => ({
    x: Math.min(days, Math.max(0, offset(word.day))),
    confidence: word.value,
  }));
  const lastChance = chances.at(-1);
  const held =
    lastChance && today !== undefined && today > lastChance.x
      ? [...chances, { ...lastChance, x: today }]
      : chances;
  const weeks = Array.from({ length: Math.ceil(days / 7) + 1 }, (_, week) =>
    Math.min(days, week * 7),
  );
  const axis = { type: 'number' as const, dataKey: 'x', domain: [0, days] as [number, number] };
  const yAxis = { width: 48, tickLine: false, axisLine: false, tickMargin: 8 };
  const line = {
    isAnimationActive: false,
    dot: false,
    activeDot: false,
    connectNulls: true,
  } as const;
  return (
    <>
      <LineChart
        data={rows}
        width={width}
        height={HEIGHT.value}
        margin={margin}
        accessibilityLayer={false}
      >
        <XAxis {...axis} hide />
        <YAxis
          {...yAxis}
          domain={['auto', 'auto']}
          tickCount={4}
          tickFormatter={format}
          padding={{ bottom: 38, top: 14 }}
        />
        <GridLines />
        {bar && <ReferenceLine y={bar.value} ifOverflow="extendDomain" className={css.bar} />}
        {expected && (
          <ReferenceLine y={expected.value} ifOverflow="extendDomain" strokeOpacity={0} />
        )}
        <Line {...line} type="linear" dataKey="plan" className={css.plan} />
        <Line
          {...line}
          type="linear"
          dataKey="value"
          className={css.value}
          dot={values.length > 30 ? false : { r: 3, className: css.point }}
        />
        <ValueNotes history={history} today={today} beside={beside} />
      </LineChart>
      <LineChart
        data={held}
        width={width}
        height={HEIGHT.confidence}
        margin={{ ...margin, top: 18, bottom: 4 }}
        accessibilityLayer={false}
      >
        <XAxis
          {...axis}
          ticks={weeks}
          tick={<MonthName months={monthTicks(span)} />}
          interval={0}
          tickSize={4}
          height={26}
          className={css.weeks}
        />
        <YAxis {...yAxis} domain={[0, 10]} ticks={[0, 10]} />
        <GridLines />
        <Line {...line} type="stepAfter" dataKey="confidence" className={css.confidence} />
        <ConfidenceDigits chances={chances} today={today} beside={beside} />
      </LineChart>
    </>
  );
}
