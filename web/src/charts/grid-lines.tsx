import { usePlotArea, useYAxisScale, useYAxisTicks } from 'recharts';
import css from './value-chart.module.css';

/** A hairline for each value on the axis, under everything else. */
export function GridLines() {
  const area = usePlotArea();
  const y = useYAxisScale();
  const ticks = useYAxisTicks();
  if (!area || !y || !ticks) return null;
  return (
    <g>
      {ticks.map((tick) => {
        const at = y(tick.value);
        return at === undefined ? null : (
          <path
            key={String(tick.value)}
            className={css.grid}
            d={`M${area.x} ${at}h${area.width}`}
          />
        );
      })}
    </g>
  );
}
