import { dateAloud, dayAt } from '../../app/instant-words.ts';
import { written, writtenIfAny } from '../../app/prose-words.ts';
import { dayOfMonth } from '../../components/day-words.ts';
import { Link } from '../../components/link.tsx';
import css from './dependency-facts.module.css';
import type { DependencyTold } from './dependency-parts.ts';
import { pmOf } from './dependency-words.ts';

interface DependencyFactsProps {
  readonly dependency: DependencyTold;
  readonly today: string;
  readonly timeZone: string;
}

/** Everything that is told of a dependency, the way it went included. */
export function DependencyFacts({ dependency, today, timeZone }: DependencyFactsProps) {
  const { why, team, objective, keyResults, restsOn, blocker, requestedBy } = dependency;
  const reason = writtenIfAny(why);
  const pm = pmOf(team);
  return (
    <dl className={css.facts}>
      {reason && (
        <>
          <dt>What for</dt>
          <dd className={css.voice}>{reason}</dd>
        </>
      )}
      <dt>Waits</dt>
      <dd>
        <Link className="link" href={`/objectives/${objective.id}`}>
          {written(objective.statement)}
        </Link>
        <span className={css.from}>
          {objective.team.name}, asked {dateAloud(dayAt(dependency.requestedAt, timeZone), today)}{' '}
          by {requestedBy.name}
        </span>
      </dd>
      <dt>Stands still</dt>
      <dd>{keyResults.map(({ name }) => written(name)).join(', ')}</dd>
      <dt>For</dt>
      <dd>
        {[team.name, pm].filter(Boolean).join(', ')}
        {restsOn && (
          <span className={css.from}>
            rests on{' '}
            <Link className="link" href={`/objectives/${restsOn.id}`}>
              {written(restsOn.statement)}
            </Link>
          </span>
        )}
      </dd>
      <Days dependency={dependency} />
      {dependency.takenOn && (
        <>
          <dt>Taken on by</dt>
          <dd>{dependency.takenOn.name}</dd>
        </>
      )}
      {blocker && (
        <>
          <dt>In the way</dt>
          <dd className={css.voice}>{written(blocker.what)}</dd>
        </>
      )}
      <Way dependency={dependency} />
    </dl>
  );
}

function Days({ dependency }: Pick<DependencyFactsProps, 'dependency'>) {
  const { neededBy, firstNeededBy, promisedOn, firstPromisedOn, offer } = dependency;
  return (
    <>
      <dt>Needed by</dt>
      <dd>
        {dayOfMonth(neededBy)}
        {firstNeededBy !== neededBy && (
          <span className="quiet">, at first {dayOfMonth(firstNeededBy)}</span>
        )}
      </dd>
      {!offer && (
        <>
          <dt>Promised</dt>
          <dd>
            {promisedOn ? dayOfMonth(promisedOn) : <b className="caution strong">no day yet</b>}
            {firstPromisedOn && firstPromisedOn !== promisedOn && (
              <span className="quiet">, at first {dayOfMonth(firstPromisedOn)}</span>
            )}
          </dd>
        </>
      )}
    </>
  );
}

/** What was answered, what slipped and why, what came and what went back. */
function Way({ dependency }: Pick<DependencyFactsProps, 'dependency'>) {
  const { offer, declined, slips, returns, delivered, withdrawnBecause } = dependency;
  const withdrawn = writtenIfAny(withdrawnBecause);
  return (
    <>
      {slips.map(({ from, to, because }) => (
        <div key={`${from} ${to}`} className={css.pair}>
          <dt>
            {dayOfMonth(from)} to {dayOfMonth(to)}
          </dt>
          <dd className={css.voice}>{written(because)}</dd>
        </div>
      ))}
      {offer && (
        <>
          <dt>{offer.by.name} offers</dt>
          <dd>
            {[offer.on && dayOfMonth(offer.on), writtenIfAny(offer.what)]
              .filter(Boolean)
              .join(', ')}
            {writtenIfAny(offer.because) && (
              <span className={css.voice}>{writtenIfAny(offer.because)}</span>
            )}
          </dd>
        </>
      )}
      {declined && (
        <>
          <dt>{declined.by.name} declined</dt>
          <dd>
            <span className={css.voice}>{written(declined.because)}</span>
            {writtenIfAny(declined.instead) && (
              <span className={css.voice}>Instead: {writtenIfAny(declined.instead)}</span>
            )}
          </dd>
        </>
      )}
      {returns.map(({ because }) => (
        <div key={written(because)} className={css.pair}>
          <dt>Sent back</dt>
          <dd className={css.voice}>{written(because)}</dd>
        </div>
      ))}
      {delivered && (
        <>
          <dt>Delivered</dt>
          <dd>
            {dayOfMonth(delivered.on)} by {delivered.by.name}
            {writtenIfAny(delivered.note) && (
              <span className={css.voice}>{writtenIfAny(delivered.note)}</span>
            )}
          </dd>
        </>
      )}
      {withdrawn && (
        <>
          <dt>Withdrawn</dt>
          <dd className={css.voice}>{withdrawn}</dd>
        </>
      )}
    </>
  );
}
