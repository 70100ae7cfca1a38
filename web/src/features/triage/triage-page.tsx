import { useRef } from 'react';
import { dayAloud } from '../../app/instant-words.ts';
import { NotRead } from '../../app/not-read.tsx';
import { useAnswer } from '../../app/use-answer.ts';
import { useKey } from '../../app/use-keys.ts';
import { useMoment } from '../../app/use-moment.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { useSearch } from '../../app/use-search.ts';
import { useVisit } from '../../app/use-visit.ts';
import { ActLink } from '../../components/act.tsx';
import { Empty } from '../../components/empty.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { LoadingBars } from '../../components/loading-bars.tsx';
import { useNarrow } from '../../components/narrow.ts';
import { Standfirst } from '../../components/standfirst.tsx';
import { TriageDetail } from './triage-detail.tsx';
import css from './triage-page.module.css';
import triageQuery, { type TriageItem } from './triage-query.ts';
import { TriageRow } from './triage-row.tsx';
import { triageStandfirst } from './triage-words.ts';

/** What stands in somebody's way, in one ranked queue, and what to do about each. */
export default function TriagePage() {
  usePageTitle('Triage');
  const { day, isNow } = useMoment();
  const { data, failed, again } = useAnswer(...triageQuery(useVisit()));
  return (
    <>
      <p className="eyebrow">{dayAloud(day, '')}</p>
      <h1>Triage</h1>
      {failed && <NotRead why={failed} onAgain={again} />}
      {!data && !failed && <LoadingBars words="Loading the triage" rows={6} />}
      {data && <Queue items={data.triage} timeZone={data.moment.organisation?.timeZone ?? 'UTC'} />}
      {data && data.triage.length === 0 && (
        <Empty
          sentence={
            isNow
              ? 'Here comes what teams cannot remove alone: blockers that wait for you to take them on, to decide or to help.'
              : 'Nothing waited here on that day.'
          }
        >
          <ActLink href="/objectives">See the objectives</ActLink>
        </Empty>
      )}
    </>
  );
}

interface QueueProps {
  readonly items: readonly TriageItem[];
  readonly timeZone: string;
}

function Queue({ items, timeZone }: QueueProps) {
  const [{ item: sought }, change] = useSearch();
  const { isNow, day } = useMoment();
  const narrow = useNarrow();
  // The place of what was chosen last: when it is cleared, what comes after it stands there.
  const place = useRef(0);
  const found = items.findIndex(({ id }) => id === sought);
  if (found >= 0) place.current = found;
  const at = Math.min(place.current, items.length - 1);
  const chosen = items[at];
  const choose = (to: number) => {
    const next = items[Math.min(items.length - 1, Math.max(0, to))];
    if (next) change({ item: next.id }, { replace: true });
  };
  useKey('j', () => choose(at + 1));
  useKey('k', () => choose(at - 1));
  const detail = chosen && (
    <TriageDetail key={chosen.id} item={chosen} isNow={isNow} today={day} timeZone={timeZone} />
  );
  if (!chosen) return <Standfirst {...triageStandfirst(items, isNow)} />;
  return (
    <>
      <Standfirst {...triageStandfirst(items, isNow)} />
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
                selected={item.id === (narrow ? sought : chosen.id)}
                onSelect={() =>
                  narrow && item.id === sought
                    ? change({ item: undefined }, { replace: true })
                    : choose(place)
                }
                below={narrow && item.id === sought ? detail : undefined}
              />
            ))}
          </ol>
          <p className={`note ${css.keys}`}>
            <Kbd>J</Kbd> <Kbd>K</Kbd> move <Kbd>1</Kbd> take on <Kbd>2</Kbd> resolve <Kbd>A</Kbd>{' '}
            next step <Kbd>Z</Kbd> undo
          </p>
          <p className="note">
            The order is a suggestion about things, never about people. Clocks count working hours.
          </p>
        </div>
        {!narrow && detail}
      </div>
    </>
  );
}
