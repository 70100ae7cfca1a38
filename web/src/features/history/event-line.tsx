import { type ReactNode, useId, useState } from 'react';
import { clockAt, dateAloud, dayAt } from '../../app/instant-words.ts';
import { written, writtenIfAny } from '../../app/prose-words.ts';
import { Link } from '../../components/link.tsx';
import { Private } from '../../components/private.tsx';
import { Terms } from '../../components/terms.tsx';
import css from './event-line.module.css';
import type { HistoryEvent } from './history-query.ts';

interface EventLineProps {
  readonly event: HistoryEvent;
  readonly today: string;
  readonly timeZone: string;
  /** The page is about one objective, which then needs no naming in each line. */
  readonly ofOne: boolean;
}

/** One event: when, what, by whom, what it concerns, and what somebody wrote with it. */
export function EventLine({ event, today, timeZone, ofOne }: EventLineProps) {
  const { objective, keyResultId, actor, backdated } = event;
  const keyResult = event.fields.find((field) => field.name === 'keyResultId')?.value;
  const prose = writtenIfAny(event.prose);
  const showsObjective = objective && !ofOne;
  const [open, setOpen] = useState(false);
  const fieldsId = useId();
  return (
    <li className={css.event} id={`event-${event.id}`}>
      <time className={css.clock} dateTime={event.recordedAt}>
        {clockAt(event.recordedAt, timeZone)}
      </time>
      <div className={css.body}>
        <p className={css.title}>
          <b className="strong">{event.title}</b>
          <span className="quiet">{actor ? actor.name : 'Cairn'}</span>
          {backdated && (
            <span className="caution">true of {dateAloud(dayAt(event.at, timeZone), today)}</span>
          )}
          <button
            type="button"
            className={css.all}
            aria-expanded={open}
            aria-controls={fieldsId}
            onClick={() => setOpen(!open)}
          >
            All of it
          </button>
        </p>
        {(keyResult || showsObjective) && (
          <p className={css.about}>
            {keyResult && objective && (
              <Link
                href={`/objectives/${objective.id}${keyResultId ? `?keyResult=${keyResultId}` : ''}`}
              >
                {keyResult}
              </Link>
            )}
            {keyResult && showsObjective && ' in '}
            {showsObjective && (
              <Link
                href={`/objectives/${objective.id}`}
              >{`“${written(objective.statement)}”`}</Link>
            )}
          </p>
        )}
        <Words isPrivate={event.isPrivate}>
          {prose && <p className="voice">{prose}</p>}
          <div id={fieldsId} className={css.fields} hidden={!open}>
            {open && <Fields event={event} />}
          </div>
        </Words>
      </div>
    </li>
  );
}

/** What it says, blurred where not everybody may read it. */
function Words({ isPrivate, children }: { isPrivate: boolean; children: ReactNode }) {
  return isPrivate ? <Private readers="Not everybody reads this.">{children}</Private> : children;
}

/** Everything the event holds, for whoever wants to know exactly. */
function Fields({ event }: { readonly event: HistoryEvent }) {
  return (
    <Terms
      rows={[
        ...event.fields.map((field) => ({ name: field.about, value: field.value })),
        { name: 'Came through', value: event.source },
        { name: 'Place in the log', value: String(event.position) },
      ]}
    />
  );
}
