import { dayAloud } from '../../app/instant-words.ts';
import { NotRead } from '../../app/not-read.tsx';
import { useAnswer } from '../../app/use-answer.ts';
import { useMoment } from '../../app/use-moment.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { useSearch } from '../../app/use-search.ts';
import { useVisit } from '../../app/use-visit.ts';
import { Act } from '../../components/act.tsx';
import { Empty } from '../../components/empty.tsx';
import { LoadingBars } from '../../components/loading-bars.tsx';
import { Section } from '../../components/section.tsx';
import { Standfirst } from '../../components/standfirst.tsx';
import { byDay } from './by-day.ts';
import { EventLine } from './event-line.tsx';
import css from './history-page.module.css';
import historyQuery from './history-query.ts';
import { readHistorySearch } from './history-search.ts';
import { HistorySentence } from './history-sentence.tsx';
import { historyStandfirst } from './standfirst.ts';

/** The events themselves: what was recorded, when, by whom, and in whose words. */
export default function HistoryPage() {
  usePageTitle('History');
  const [search, change] = useSearch();
  const { isNow, day } = useMoment();
  const chosen = readHistorySearch(search);
  const { data, failed, stale, again } = useAnswer(...historyQuery(useVisit()));
  const timeZone = data?.moment.organisation?.timeZone ?? 'UTC';
  const events = data?.history.edges.map((edge) => edge.node) ?? [];
  const { hasNextPage, endCursor } = data?.history.pageInfo ?? {};
  const isNarrowed = Boolean(chosen.kind || chosen.actorId || chosen.objectiveId);
  return (
    <>
      <p className="eyebrow">Everything that was recorded</p>
      <h1>History</h1>
      {data && (
        <Standfirst
          {...historyStandfirst({
            isNow,
            total: data.history.totalCount,
            isExact: data.history.isTotalExact,
            last: chosen.before ? undefined : events[0]?.recordedAt,
            today: day,
            timeZone,
          })}
        />
      )}
      {/* Not before what stands above it: it would be pushed away from under a hand. */}
      {(data || failed) && (
        <div className={css.filter}>
          <HistorySentence chosen={chosen} />
        </div>
      )}
      {failed && <NotRead why={failed} onAgain={again} />}
      {!data && !failed && <LoadingBars words="Loading the history" rows={8} />}
      {data && events.length === 0 && (
        <Empty
          sentence={
            isNarrowed
              ? 'Nothing of this kind was recorded up to this moment.'
              : 'Every check-in, every changed target and every decision will stand here, in the order in which it happened.'
          }
        >
          {isNarrowed && (
            <Act
              onClick={() =>
                change({ what: undefined, by: undefined, objective: undefined, before: undefined })
              }
            >
              Show everything
            </Act>
          )}
        </Empty>
      )}
      <div className={css.days} aria-busy={stale || undefined}>
        {byDay(events, timeZone).map(({ day: of, events: ofDay }) => (
          <Section key={of} title={dayAloud(of, day)}>
            <ol className="rows">
              {ofDay.map((event) => (
                <EventLine
                  key={event.id}
                  event={event}
                  today={day}
                  timeZone={timeZone}
                  ofOne={chosen.objectiveId !== undefined}
                />
              ))}
            </ol>
          </Section>
        ))}
      </div>
      {(hasNextPage || chosen.before) && (
        <nav className={css.pages} aria-label="Pages of the history">
          {hasNextPage && endCursor && <Act onClick={() => turn(endCursor)}>Earlier</Act>}
          {chosen.before && (
            <Act kind="plain" onClick={() => turn(undefined)}>
              Back to the latest
            </Act>
          )}
        </nav>
      )}
    </>
  );

  function turn(before: string | undefined) {
    change({ before });
    window.scrollTo({ top: 0 });
  }
}
