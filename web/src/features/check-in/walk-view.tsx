import { Icon } from '../../components/icons.tsx';
import { StoneWalk } from '../../components/stone-walk.tsx';
import { dueWords, leftWords } from './due-words.ts';
import { OpenStop } from './open-stop.tsx';
import type { Said } from './said.ts';
import { StopRow } from './stop-row.tsx';
import type { Walking } from './use-walk.ts';
import { useWalkKeys } from './use-walk-keys.ts';
import { arranged } from './walk-arranged.ts';
import { WalkFoot } from './walk-foot.tsx';
import { WalkNotices } from './walk-notices.tsx';
import css from './walk-view.module.css';

export interface WalkViewProps extends Walking {
  readonly today: string;
}

/** The walk: what is kept folds above, the open one stands between two ink rules, the rest waits. */
export function WalkView({ state, act, keeping, takeTheirs, keepMine, today }: WalkViewProps) {
  const { stops, open } = state;
  const stop = stops[open];
  // Every change of words may need a command of its own, should the last sending have been lost.
  const say = (change: Partial<Said>) =>
    act({ type: 'say', change, commandId: crypto.randomUUID() });
  useWalkKeys({
    keep: () => act({ type: 'keep', today }),
    back: () => act({ type: 'back' }),
    sendAll: () => act({ type: 'sendAll', today }),
    setConfidence: (confidence) => say({ confidence }),
  });
  if (!stop) return null;
  const { objective } = stop.step;
  const { done, before, after, later } = arranged(stops, open);
  const left = stops.filter(({ stage }) => stage === 'coming').length;
  const row = (other: (typeof stops)[number]) => (
    <StopRow
      key={other.step.id}
      stop={other}
      face={other.stage === 'sent' ? 'said' : other.stage}
      today={today}
      onOpen={
        other.stage === 'sent' ? undefined : () => act({ type: 'open', stepId: other.step.id })
      }
    />
  );
  return (
    <div className={css.walk}>
      <StoneWalk
        said={open}
        of={stops.length}
        things={stops.length === 1 ? 'key result' : 'key results'}
        remaining={`${dueWords(stop.step, today)}, ${leftWords(left)}`}
      />
      <WalkNotices
        unsentSince={state.unsentSince}
        elsewhereAt={keeping.elsewhereAt}
        onTryAgain={() => act({ type: 'sendAll', today })}
        onTakeTheirs={takeTheirs}
        onKeepMine={keepMine}
      />
      {done.length > 0 && (
        <ul className={css.done} aria-label="Objectives that are done">
          {done.map(({ objectiveId, statement, stops: kept }) => (
            <li key={objectiveId}>
              <Icon shape="closed" className="good" />
              <span className={css.doneStatement}>{statement}</span>
              <button
                type="button"
                className="link small"
                aria-label={`Change ${statement ?? 'the objective before'}`}
                onClick={() => act({ type: 'open', stepId: kept[0]?.step.id ?? '' })}
              >
                {kept.length === 1 ? '1 kept' : `${kept.length} kept`}
              </button>
            </li>
          ))}
        </ul>
      )}
      <header className={css.objective}>
        <p className="eyebrow">
          {objective.teamName} · {objective.kind === 'COMMITTED' ? 'committed' : 'aspirational'},
          lands at {objective.bar.toFixed(1)}
        </p>
        <h1>{objective.statement ?? 'An objective whose words were forgotten'}</h1>
      </header>
      {before.length > 0 && <ul>{before.map(row)}</ul>}
      <OpenStop
        key={stop.step.id}
        stop={stop}
        place={open + 1}
        of={stops.length}
        tries={state.tries}
        today={today}
        onSay={say}
      />
      <WalkFoot
        keeping={keeping}
        isLast={left === 1}
        onKeep={() => act({ type: 'keep', today })}
        onBack={open > 0 ? () => act({ type: 'back' }) : undefined}
        onSendAll={left > 1 ? () => act({ type: 'sendAll', today }) : undefined}
      />
      {after.length + later.length > 0 && (
        <ul className={css.later} aria-label="Still to come">
          {after.map(row)}
          {later.map(({ objectiveId, statement, stops: theirs }, place) => [
            <li key={objectiveId} className={css.next}>
              {place === 0 ? 'Next' : 'Then'}: {statement}
            </li>,
            ...theirs.map(row),
          ])}
        </ul>
      )}
    </div>
  );
}
