import { NotRead } from '../../app/not-read.tsx';
import { useAnswer } from '../../app/use-answer.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { useViewer } from '../../app/use-viewer.ts';
import { Link } from '../../components/link.tsx';
import { LoadingBars } from '../../components/loading-bars.tsx';
import css from './data-page.module.css';
import { ErasePeople } from './erase-people.tsx';
import { HowForgetting } from './how-forgetting.tsx';
import { OwnDataQuery } from './own-data-parts.ts';
import { TakeAlong } from './take-along.tsx';
import { WhatIsKept } from './what-is-kept.tsx';
import { WhoOpened } from './who-opened.tsx';

/** What is kept about the viewer, who read it, and how it is taken along or forgotten. */
export default function DataPage() {
  usePageTitle('Your data');
  const { canAdminister } = useViewer();
  const { data, failed, stale, again } = useAnswer(OwnDataQuery, {});
  const timeZone = data?.moment.organisation?.timeZone ?? 'UTC';
  return (
    <div className={css.page} aria-busy={stale || undefined}>
      <p className="eyebrow">
        <Link href="/settings">Settings</Link>
      </p>
      <h1>Your data</h1>
      {failed && <NotRead why={failed} onAgain={again} />}
      {!data && !failed && <LoadingBars words="Loading what is kept about you" rows={6} />}
      {data && (
        <>
          <WhatIsKept own={data.ownData} timeZone={timeZone} />
          <TakeAlong />
          <WhoOpened own={data.ownData} timeZone={timeZone} />
          <HowForgetting own={data.ownData} />
          {canAdminister && <ErasePeople timeZone={timeZone} />}
        </>
      )}
    </div>
  );
}
