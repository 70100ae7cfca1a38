import { written } from '../../app/prose-words.ts';
import { ExplainedNumber } from '../../components/explained-number.tsx';
import { explanationOf } from '../explain/explanation-of.tsx';
import type { MappedDependency } from './dependencies-query.ts';
import css from './leverage.module.css';

interface LeverageProps {
  readonly dependencies: readonly MappedDependency[];
  readonly onChoose: (id: string) => void;
}

const mostListed = 5;
/** Less than this many key results moves nothing that would be seen. */
const least = 0.05;

/** Which one unblocking moves most: an order of things, with the arithmetic of each. */
export function Leverage({ dependencies, onChoose }: LeverageProps) {
  const listed = dependencies
    .filter(({ leverage }) => leverage.value >= least)
    .toSorted((a, b) => b.leverage.value - a.leverage.value)
    .slice(0, mostListed);
  const most = listed[0]?.leverage.value;
  if (!most) return null;
  const shared = new Set(listed.map(({ team }) => team.id)).size < listed.length;
  return (
    <section className={css.block} aria-labelledby="leverage">
      <h2 id="leverage">Which one unblocking moves most</h2>
      <ol>
        {listed.map(({ id, what, team, objective, leverage }) => (
          <li key={id} className={css.one}>
            <span className="num strong">
              <ExplainedNumber
                explanation={explanationOf({
                  title: `${leverage.text} key results`,
                  explained: leverage,
                })}
              >
                {leverage.text}
              </ExplainedNumber>
            </span>
            <span>
              <button type="button" className={css.what} onClick={() => onChoose(id)}>
                {written(what)}
              </button>
              <span className={css.sub}>
                {team.name}, for {objective.team.name}
              </span>
            </span>
            <i style={{ width: `${(leverage.value / most) * 100}%` }} />
          </li>
        ))}
      </ol>
      <p className={`note ${css.note}`}>
        Key results expected to land if this one were certain, minus as it stands. It assumes that
        delays are independent
        {shared ? '; where two meet at one team they are not, and both are high by a little.' : '.'}
      </p>
    </section>
  );
}
