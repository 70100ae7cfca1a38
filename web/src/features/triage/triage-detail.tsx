import { clockAt, dateAloud, dayAt } from '../../app/instant-words.ts';
import { written, writtenIfAny } from '../../app/prose-words.ts';
import { dayOfMonth } from '../../components/day-words.ts';
import { Link } from '../../components/link.tsx';
import { Terms } from '../../components/terms.tsx';
import { KINDS } from '../blocker/kind-words.ts';
import { AlikeBlockers } from './alike-blockers.tsx';
import { TriageActs } from './triage-acts.tsx';
import css from './triage-detail.module.css';
import type { TriageItem } from './triage-query.ts';

interface TriageDetailProps {
  readonly item: TriageItem;
  readonly isNow: boolean;
  readonly today: string;
  readonly timeZone: string;
}

/** Everything about the chosen item, what can be done about it, and why it stands where it does. */
export function TriageDetail({ item, isNow, today, timeZone }: TriageDetailProps) {
  const { kind, about, onsetAt, what, raisedBy, raisedAt, objective, reopened, rank } = item;
  const on = (at: string) => dateAloud(dayAt(at, timeZone), today);
  return (
    <article className={css.detail} aria-label={written(what)}>
      {isNow && <TriageActs item={item} today={today} />}
      <p className="eyebrow">
        {[KINDS[kind], about].filter(Boolean).join(': ')}, since {on(onsetAt)}
      </p>
      <h2 className={css.what}>{written(what)}</h2>
      <p className="note">
        {raisedBy.name}, {objective.team.name}, {on(raisedAt)} at {clockAt(raisedAt, timeZone)}
        {reopened > 0 && (reopened === 1 ? ', came back once' : `, came back ${reopened} times`)}
      </p>
      <Facts item={item} isNow={isNow} />
      {rank && (
        <section className={css.why}>
          <h3>Why it stands here, {rank.text}</h3>
          <Terms rows={[...rank.terms, { name: 'Rank', value: rank.text, total: true }]} />
        </section>
      )}
    </article>
  );
}

function Facts({ item, isNow }: Pick<TriageDetailProps, 'item' | 'isNow'>) {
  const { tried, needed, of, keyResults, objective, takenOn, next, helps } = item;
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
      {item.alike.length > 0 && <AlikeBlockers item={item} isNow={isNow} />}
      {takenOn && (
        <>
          <dt>Taken on by</dt>
          <dd>{takenOn.by.name}</dd>
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
      {helps.map(({ by, help }) => (
        <div key={`${by.name} ${written(help)}`} className={css.help}>
          <dt>{by.name} helped</dt>
          <dd className={css.voice}>{written(help)}</dd>
        </div>
      ))}
    </dl>
  );
}
