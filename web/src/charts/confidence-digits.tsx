import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import css from './value-chart.module.css';

interface ConfidenceDigitsProps {
  readonly chances: readonly { readonly x: number; readonly confidence: number }[];
  readonly today: number | undefined;
  readonly beside: boolean;
}

const FALL = 2;
/** Digits nearer than this, in px, would touch. */
const APART = 13;

/** Each step says its digit above its middle; a fall of two or more says it in red. */
export function ConfidenceDigits({ chances, today, beside }: ConfidenceDigitsProps) {
  const area = usePlotArea();
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!area || !x || !y) return null;
  let lastShown = Number.NEGATIVE_INFINITY;
  return (
    <g>
      {today !== undefined && (
        <path className={css.today} d={`M${x(today)} 0V${area.y + area.height}`} />
      )}
      {chances.map(({ x: day, confidence }, place) => {
        const next = chances[place + 1]?.x ?? Math.max(today ?? day, day);
        const middle = ((x(day) ?? 0) + (x(next) ?? 0)) / 2;
        if (middle - lastShown < APART) return null;
        lastShown = middle;
        const before = chances[place - 1];
        const fell = before !== undefined && before.confidence - confidence >= FALL;
        return (
          <text
            key={day}
            className={fell ? css.fell : css.digit}
            x={middle}
            y={(y(confidence) ?? 0) - 6}
            textAnchor="middle"
          >
            {confidence}
          </text>
        );
      })}
      {beside && (
        <text x={area.x + area.width + 10} y={area.y + area.height / 2 + 4}>
          confidence
        </text>
      )}
    </g>
  );
}
