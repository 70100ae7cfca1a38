import { Figure } from '../../components/figure.tsx';
import { Icon } from '../../components/icons.tsx';
import css from './stop-row.module.css';
import { saidFigure } from './value-words.ts';
import type { Stop } from './walk-state.ts';

export interface StopRowProps {
  readonly stop: Pick<Stop, 'step' | 'said'>;
  /**
   * `kept` can be changed, `coming` shows what Enter would keep, `said` is sent, `then` was owed on
   * a past day.
   */
  readonly face: 'kept' | 'coming' | 'said' | 'then';
  readonly today: string;
  /** Opens it. Left out where nothing can be changed. */
  readonly onOpen?: () => void;
}

/** A key result of the walk folded to a line: name, value, confidence, and a way to it. */
export function StopRow({ stop, face, today, onOpen }: StopRowProps) {
  const { step, said } = stop;
  const figure = saidFigure(said, step, today);
  const isDone = face === 'kept' || face === 'said';
  const name = step.name ?? 'A key result whose words were forgotten';
  return (
    <li className={css.row} data-face={face}>
      <span className={css.mark}>
        {isDone ? (
          <Icon shape="closed" label={face === 'said' ? 'said' : 'kept'} />
        ) : (
          <Icon shape="no-word-yet" />
        )}
      </span>
      {onOpen ? (
        <button type="button" className={css.name} onClick={onOpen} title={name}>
          {name}
        </button>
      ) : (
        <span className={css.name} title={name}>
          {name}
        </span>
      )}
      <span className={`num ${css.value}`}>
        {figure ? <Figure {...figure} /> : <span className={css.none}>no word yet</span>}
      </span>
      <span className={`num small ${css.confidence}`}>
        {said.confidence !== null && `confidence ${said.confidence}`}
      </span>
      <span className={`num small ${css.change}`}>
        {face === 'kept' && onOpen && (
          <button type="button" className="link" onClick={onOpen} aria-label={`Change ${name}`}>
            Change
          </button>
        )}
      </span>
    </li>
  );
}
