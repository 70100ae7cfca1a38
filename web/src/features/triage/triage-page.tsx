import { useRef, useState } from 'react';
import { dayAloud } from '../../app/instant-words.ts';
import { NotRead } from '../../app/not-read.tsx';
import { useAnswer } from '../../app/use-answer.ts';
import { useKey } from '../../app/use-keys.ts';
import { useMoment } from '../../app/use-moment.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { useUndo } from '../../app/use-receipt.tsx';
import { useSearch } from '../../app/use-search.ts';
import { useVisit } from '../../app/use-visit.ts';
import { ActLink } from '../../components/act.tsx';
import { Empty } from '../../components/empty.tsx';
import { LoadingBars } from '../../components/loading-bars.tsx';
import { useNarrow } from '../../components/narrow.ts';
import { Standfirst } from '../../components/standfirst.tsx';
import { BulkActs } from './bulk-acts.tsx';
import { PutOffList } from './put-off-list.tsx';
import { rowWords } from './row-words.ts';
import { TriageDetail } from './triage-detail.tsx';
import { TriageKeys } from './triage-keys.tsx';
import css from './triage-page.module.css';
import triageQuery, { mostShown, type PutOffItem, type TriageItem } from './triage-query.ts';
import { TriageRow } from './triage-row.tsx';
import { triageStandfirst } from './triage-words.ts';

/** What stands in somebody's way, in one ranked queue, and what to do about each. */
export default function TriagePage() {
  usePageTitle('Triage');
  const { day, isNow } = useMoment();
  const { data, failed, again } = useAnswer(...triageQuery(useVisit()));
  const undoLast = useUndo();
  useKey('z', isNow ? undoLast : undefined);
  const timeZone = data?.moment.organisation?.timeZone ?? 'UTC';
  return (
    <>
      <p className="eyebrow">{dayAloud(day, '')}</p>
      <h1>Triage</h1>
      {failed && <NotRead why={failed} onAgain={again} />}
      {!data && !failed && <LoadingBars words="Loading the triage" rows={6} />}
      {data && <Standfirst {...triageStandfirst(data.triage, isNow, data.triageCount)} />}
      {data && data.triage.length > 0 && (
        <Queue
          items={data.triage}
          count={data.triageCount}
          putOff={data.putOff}
          timeZone={timeZone}
        />
      )}
      {data && data.triage.length === 0 && (
        <>
          <Empty
            sentence={
              isNow
                ? 'Here comes what teams cannot remove alone: what waits for you to take on, to decide, to answer or to ask about.'
                : 'Nothing waited here on that day.'
            }
          >
            <ActLink href="/objectives">See the objectives</ActLink>
          </Empty>
          <PutOffList
            items={data.putOff}
            isNow={isNow}
            wordsOf={(item) => rowWords(item, { timeZone, today: day })}
          />
        </>
      )}
    </>
  );
}

interface QueueProps {
  readonly items: readonly TriageItem[];
  /** How many there are, those that are not shown included. */
  readonly count: number;
  readonly putOff: readonly PutOffItem[];
  readonly timeZone: string;
}

function Queue({ items, count, putOff, timeZone }: QueueProps) {
  const [{ item: sought }, change] = useSearch();
  const { isNow, day } = useMoment();
  const narrow = useNarrow();
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  // The place of what was chosen last: when it is cleared, what comes after it stands there.
  const place = useRef(0);
  const found = items.findIndex(({ id }) => id === sought);
  if (found >= 0) place.current = found;
  const at = Math.min(place.current, items.length - 1);
  const chosen = items[at]!;
  const several = items.filter(({ id }) => marked.has(id));
  const choose = (to: number) => {
    const next = items[Math.min(items.length - 1, Math.max(0, to))];
    if (next) change({ item: next.id }, { replace: true });
  };
  const mark = () => {
    const next = new Set(marked);
    if (!next.delete(chosen.id)) next.add(chosen.id);
    setMarked(next);
    choose(at + 1);
  };
  useKey('j', () => choose(at + 1));
  useKey('k', () => choose(at - 1));
  useKey('x', isNow ? mark : undefined);
  useKey('escape', several.length > 0 ? () => setMarked(new Set()) : undefined);
  const wordsOf = (item: TriageItem) => rowWords(item, { timeZone, today: day });
  const detail =
    several.length > 0 ? (
      <BulkActs items={several} today={day} onDone={() => setMarked(new Set())} />
    ) : (
      <TriageDetail
        key={chosen.id}
        item={chosen}
        words={wordsOf(chosen)}
        isNow={isNow}
        today={day}
        timeZone={timeZone}
      />
    );
  return (
    <div className={css.panes}>
      <div>
        <div className={css.head} aria-hidden="true">
          <span className="num">Rank</span>
          <span className={css.what}>What</span>
          <span className="num">Clock</span>
        </div>
        <ol className={css.queue} aria-label="What stands in somebody’s way, ranked">
          {items.map((item, place) => (
            <TriageRow
              key={item.id}
              item={item}
              words={wordsOf(item)}
              selected={item.id === (narrow ? sought : chosen.id)}
              marked={marked.has(item.id)}
              onSelect={() =>
                narrow && item.id === sought
                  ? change({ item: undefined }, { replace: true })
                  : choose(place)
              }
              below={narrow && item.id === sought ? detail : undefined}
            />
          ))}
        </ol>
        {count > items.length && (
          <p className={`small ${css.more}`}>
            {count - items.length} more come up as these go.{' '}
            {items.length < mostShown && (
              <button
                type="button"
                className="link"
                onClick={() => change({ shown: String(mostShown) }, { replace: true })}
              >
                Show {Math.min(count, mostShown)} at once
              </button>
            )}
          </p>
        )}
        <TriageKeys />
        <PutOffList items={putOff} isNow={isNow} wordsOf={wordsOf} />
      </div>
      {!narrow && detail}
    </div>
  );
}
