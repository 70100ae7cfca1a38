import { Fragment, type ReactNode } from 'react';
import { written } from '../../app/prose-words.ts';
import { dayOfMonth } from '../../components/day-words.ts';
import { HealthMark } from '../../components/health-mark.tsx';
import { shortened } from '../../components/shortened.ts';
import { CRITICALITIES, pmOf, stateOf } from '../dependency/dependency-words.ts';
import type { MappedDependency } from './dependencies-query.ts';
import css from './dependency-table.module.css';

interface DependencyTableProps {
  readonly dependencies: readonly MappedDependency[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
  /** What the chosen row opens to. */
  readonly detail: ReactNode;
}

/** Every dependency, the most pressing first; a row opens to all that is told of it. */
export function DependencyTable({ dependencies, chosen, onChoose, detail }: DependencyTableProps) {
  const waiting = Map.groupBy(dependencies, ({ objective }) => objective.team.id);
  const waitsForSeveral = ({ objective }: MappedDependency) =>
    waiting.get(objective.team.id)!.some((each) => each.objective.id !== objective.id);
  return (
    <table className={`data ${css.table}`}>
      <thead>
        <tr>
          <th scope="col">Waits</th>
          <th scope="col">For</th>
          <th scope="col">What</th>
          <th scope="col" className="num">
            Needed
          </th>
          <th scope="col" className="num">
            Promised
          </th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        {dependencies.map((dependency) => (
          <Fragment key={dependency.id}>
            <Row
              dependency={dependency}
              namesObjective={waitsForSeveral(dependency)}
              isChosen={dependency.id === chosen}
              onChoose={() => onChoose(dependency.id)}
            />
            {dependency.id === chosen && (
              <tr className={css.opened}>
                <td colSpan={6}>{detail}</td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly dependency: MappedDependency;
  /** Its team waits with more than one objective. */
  readonly namesObjective: boolean;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Row({ dependency, namesObjective, isChosen, onChoose }: RowProps) {
  const { objective, team, what, criticality, neededBy, promisedOn, look } = dependency;
  const { mark, words } = stateOf(dependency);
  const isLate = promisedOn !== null && promisedOn > neededBy && look !== 'DELIVERED';
  return (
    <tr className={css.row} data-chosen={isChosen || undefined}>
      <td className={css.waits}>
        <span className="strong">{objective.team.name}</span>
        {namesObjective && (
          <span className={css.under} title={written(objective.statement)}>
            {shortened(written(objective.statement), 24)}
          </span>
        )}
      </td>
      <td className={css.for}>
        {team.name}
        <span className={css.under}>{pmOf(team)}</span>
      </td>
      <td className={css.what}>
        <button type="button" aria-expanded={isChosen} onClick={onChoose}>
          {written(what)}
        </button>
        <span className={css.under}>{CRITICALITIES[criticality]}</span>
      </td>
      <td className={`num ${css.needed}`}>{dayOfMonth(neededBy)}</td>
      <td className={`num ${css.promised} ${isLate ? 'strong bad' : ''}`}>
        {promisedOn ? dayOfMonth(promisedOn) : <span className="faint">none</span>}
      </td>
      <td className={`small ${css.state}`}>
        <HealthMark health={mark} words={words} />
      </td>
    </tr>
  );
}
