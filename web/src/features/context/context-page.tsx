import { NotRead } from '../../app/not-read.tsx';
import { counted } from '../../app/number-words.ts';
import { useAnswer } from '../../app/use-answer.ts';
import { useKey } from '../../app/use-keys.ts';
import { useMoment } from '../../app/use-moment.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { useSearch } from '../../app/use-search.ts';
import { useVisit } from '../../app/use-visit.ts';
import { Act } from '../../components/act.tsx';
import { Empty } from '../../components/empty.tsx';
import { LoadingBars } from '../../components/loading-bars.tsx';
import { Section } from '../../components/section.tsx';
import { Standfirst } from '../../components/standfirst.tsx';
import { Older } from '../history/older.tsx';
import css from './context-page.module.css';
import type { ContextRead } from './context-parts.ts';
import contextQuery from './context-query.ts';
import { ContextRow } from './context-row.tsx';
import { contextStandfirst } from './context-words.ts';
import { ShareContext } from './fetched-context-forms.ts';

/** What leaders told: what changed, whom it affects, and what it means to them. */
export default function ContextPage() {
  usePageTitle('Context');
  const { isNow, day } = useMoment();
  const [{ new: writes }, change] = useSearch();
  const { data, failed, stale, again } = useAnswer(...contextQuery(useVisit()));
  const all = data?.contexts.edges.map(({ node }) => node) ?? [];
  const canShare = isNow && Boolean(data?.viewerCanShareContext);
  const opens = canShare && !writes ? () => change({ new: 'yes' }) : undefined;
  useKey('n', opens);
  const unread = all.filter(({ isUnread }) => isUnread);
  const others = all.filter(({ isUnread }) => !isUnread);
  const at = { today: day, timeZone: data?.moment.organisation?.timeZone ?? 'UTC' };
  return (
    <div className={css.page} aria-busy={stale || undefined}>
      <p className="eyebrow">What changed around us</p>
      <div className={css.title}>
        <h1>Context</h1>
        {opens && (
          <Act kind="filled" hint="N" onClick={opens}>
            New
          </Act>
        )}
      </div>
      {all.length > 0 && <Standfirst {...contextStandfirst(all, isNow)} />}
      {canShare && writes && (
        <ShareContext before={all} onDone={() => change({ new: undefined }, { replace: true })} />
      )}
      {failed && <NotRead why={failed} onAgain={again} />}
      {!data && !failed && <LoadingBars words="Loading the context" rows={6} />}
      {data && all.length === 0 && (
        <Empty
          sentence={
            isNow
              ? 'Here leaders tell what changed, and those whom it affects say what it means for them.'
              : 'Nobody had told anything by that day.'
          }
        />
      )}
      {unread.length > 0 && (
        <Told title="For you to read" sum={counted(unread.length)} all={unread} {...at} />
      )}
      {others.length > 0 && (
        <Told
          title={unread.length > 0 ? 'The rest' : 'What was told'}
          sum="the newest first"
          all={others}
          {...at}
        />
      )}
      {data && <Older left={data.contexts.totalCount - all.length} />}
    </div>
  );
}

interface ToldProps {
  readonly title: string;
  readonly sum: string;
  readonly all: readonly ContextRead[];
  readonly today: string;
  readonly timeZone: string;
}

const Told = ({ title, sum, all, ...at }: ToldProps) => (
  <Section title={title} sum={sum}>
    <ul className="rows">
      {all.map((told) => (
        <ContextRow key={told.id} told={told} {...at} />
      ))}
    </ul>
  </Section>
);
