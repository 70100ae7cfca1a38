import { dayOfMonth } from '../components/day-words.ts';
import { dayOffset } from './chart-days.ts';
import type { ValueHistory } from './value-history.ts';

export interface ChartTableProps {
  readonly history: ValueHistory;
  /** What the table shows, read before it. */
  readonly caption: string;
}

/** The chart's figures for those who do not see it, and for whoever wants to copy them. */
export function ChartTable({ history, caption }: ChartTableProps) {
  const { values, confidence, plan, span, format } = history;
  const days = [...new Set([...values, ...confidence].map((word) => word.day))].sort();
  return (
    <table className="data small">
      <caption className="only-read">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col" className="num">
            Value
          </th>
          <th scope="col" className="num">
            On plan
          </th>
          <th scope="col" className="num">
            Confidence
          </th>
        </tr>
      </thead>
      <tbody>
        {days.map((day) => {
          const said = values.findLast((value) => value.day === day);
          const chance = confidence.findLast((value) => value.day === day);
          const planned = plannedOn(plan, dayOffset(span.starts, day), span.starts);
          return (
            <tr key={day}>
              <th scope="row">
                <time dateTime={day}>{dayOfMonth(day)}</time>
              </th>
              <td className="num strong">{said ? format(said.value) : ''}</td>
              <td className="num faint">{planned === undefined ? '' : format(planned)}</td>
              <td className="num">{chance?.value ?? ''}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Straight between the plan's corners; undefined outside them. */
function plannedOn(plan: ValueHistory['plan'], offset: number, starts: string): number | undefined {
  const corners = plan.map((corner) => ({
    at: dayOffset(starts, corner.day),
    value: corner.value,
  }));
  const next = corners.findIndex((corner) => corner.at >= offset);
  const after = corners[next];
  if (!after) return undefined;
  if (after.at === offset) return after.value;
  const before = corners[next - 1];
  if (!before) return undefined;
  return (
    before.value + ((after.value - before.value) * (offset - before.at)) / (after.at - before.at)
  );
}
