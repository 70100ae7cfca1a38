import { Figure } from '../explain/figure-or-none.tsx';
import type { Latencies, Latency } from './decisions-query.ts';
import css from './how-long.module.css';

/** How long each step takes: of the organisation, each figure with its arithmetic. */
export function HowLong({ latencies }: { readonly latencies: Latencies }) {
  const { decisions, escalations } = latencies;
  const { reversal } = decisions;
  if (decisions.decide.total + escalations.decide.total === 0) return null;
  return (
    <aside className={css.margin} aria-labelledby="how-long">
      <h2 id="how-long">How long it takes</h2>
      <Steps name="Decisions" of={decisions} />
      <Steps name="Escalations" of={escalations} />
      {reversal && (
        <p className="small">
          Reversed soon after: <Figure title="Reversed soon after" explained={reversal} />
        </p>
      )}
      <p className="note">
        Working hours until half of what was asked for in this cycle had taken the step, and the
        share that kept to its clock. Of the organisation, of nobody alone.
      </p>
    </aside>
  );
}

interface StepsProps {
  readonly name: string;
  readonly of: {
    readonly acknowledge: Latency;
    readonly decide: Latency;
    readonly communicate: Latency;
  };
}

function Steps({ name, of }: StepsProps) {
  if (of.decide.total === 0) return null;
  const steps = [
    ['Seen', of.acknowledge],
    ['Decided', of.decide],
    ['Told', of.communicate],
  ] as const;
  return (
    <table className={`data small ${css.steps}`}>
      <thead>
        <tr>
          <th scope="col">{name}</th>
          <th scope="col" className="num">
            Half within
          </th>
          <th scope="col" className="num">
            In time
          </th>
        </tr>
      </thead>
      <tbody>
        {steps.map(([step, { total, median, attainment }]) => (
          <tr key={step}>
            <td>{step}</td>
            <td className="num">
              <Figure
                title={`${name}, half ${step.toLowerCase()} within`}
                explained={median}
                unknown={total > 0 ? 'not half yet' : 'none'}
              />
            </td>
            <td className="num">
              <Figure
                title={`${name}, ${step.toLowerCase()} in time`}
                explained={attainment}
                unknown="none"
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
