import { written, writtenIfAny } from '../../app/prose-words.ts';
import { dayOfMonth } from '../../components/day-words.ts';
import { Link } from '../../components/link.tsx';
import { Arranged } from '../blocker/arranged.tsx';
import { AlikeBlockers } from './alike-blockers.tsx';
import css from './triage-detail.module.css';
import type { TriageBlocker, TriageItem } from './triage-query.ts';

interface BlockerFactsProps {
  readonly item: TriageItem;
  readonly blocker: TriageBlocker;
  readonly isNow: boolean;
}

/** What was tried and is needed, what stands still, and what is done about it. */
export function BlockerFacts({ item, blocker, isNow }: BlockerFactsProps) {
  const { tried, needed, of, takenOn, next, arranged, helps, alike, declined } = blocker;
  const { keyResults } = item;
  const objective = item.objectives[0]!;
  const asked = writtenIfAny(needed);
  const attempt = writtenIfAny(tried);
  return (
    <dl className={css.facts}>
      {attempt && (
        <>
          <dt>Tried</dt>
          <dd className={css.voice}>{attempt}</dd>
        </>
      )}
      {(asked || of) && (
        <>
          <dt>Needed</dt>
          <dd>
            {asked && <span className={css.voice}>{asked}</span>}
            {of && <span className={css.from}>From {of.name}</span>}
          </dd>
        </>
      )}
      <dt>Stands still</dt>
      <dd>
        {keyResults.map(({ id, name }, place) => (
          <span key={id}>
            {place > 0 && ', '}
            <Link className="link" href={`/objectives/${objective.id}?keyResult=${id}`}>
              {written(name)}
            </Link>
          </span>
        ))}
      </dd>
      <dt>For</dt>
      <dd>
        <Link className="link" href={`/objectives/${objective.id}`}>
          {written(objective.statement)}
        </Link>
      </dd>
      {alike.length > 0 && <AlikeBlockers item={blocker} isNow={isNow} />}
      {takenOn && (
        <>
          <dt>Taken on by</dt>
          <dd>{takenOn.by.name}</dd>
        </>
      )}
      {arranged && (
        <>
          <dt>Arranged</dt>
          <dd>
            <Arranged arranged={arranged} voice={css.voice} from={css.from} />
          </dd>
        </>
      )}
      <dt>Next step</dt>
      <dd>
        {next ? (
          <>
            <span className={css.voice}>{written(next.action)}</span>
            <span className={css.from}>
              {next.by.name}
              {next.on && `, by ${dayOfMonth(next.on)}`}
            </span>
          </>
        ) : (
          <b className="caution strong">none recorded</b>
        )}
      </dd>
      {declined.map(({ by, because, instead }) => (
        <div key={by.name} className={css.help}>
          <dt>{by.name} declined</dt>
          <dd>
            <span className={css.voice}>{written(because)}</span>
            {writtenIfAny(instead) && (
              <span className={css.voice}>Instead: {writtenIfAny(instead)}</span>
            )}
          </dd>
        </div>
      ))}
      {helps.map(({ by, help }) => (
        <div key={`${by.name} ${written(help)}`} className={css.help}>
          <dt>{by.name} helped</dt>
          <dd className={css.voice}>{written(help)}</dd>
        </div>
      ))}
    </dl>
  );
}
