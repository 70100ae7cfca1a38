import { dayAloud } from '../../app/instant-words.ts';
import { NotRead } from '../../app/not-read.tsx';
import { useAnswer } from '../../app/use-answer.ts';
import { useKey } from '../../app/use-keys.ts';
import { useMoment } from '../../app/use-moment.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { useUndo } from '../../app/use-receipt.tsx';
import { useVisit } from '../../app/use-visit.ts';
import { ActLink } from '../../components/act.tsx';
import { Empty } from '../../components/empty.tsx';
import { LoadingBars } from '../../components/loading-bars.tsx';
import { Standfirst } from '../../components/standfirst.tsx';
import { Queue } from './queue.tsx';
import triageQuery from './triage-query.ts';
import { triageStandfirst } from './triage-words.ts';

/** What stands in somebody's way, in one ranked queue, and what to do about each. */
export default function TriagePage() {
  usePageTitle('Triage');
  const { day, isNow } = useMoment();
  const { data, failed, again } = useAnswer(...triageQuery(useVisit()));
  const undoLast = useUndo();
  useKey('z', isNow ? undoLast : undefined);
  return (
    <>
      <p className="eyebrow">{dayAloud(day, '')}</p>
      <h1>Triage</h1>
      {failed && <NotRead why={failed} onAgain={again} />}
      {!data && !failed && <LoadingBars words="Loading the triage" rows={6} />}
      {data && <Standfirst {...triageStandfirst(data.triage, isNow, data.triageCount)} />}
      {data && (
        <Queue
          first={data.triage}
          count={data.triageCount}
          putOff={data.putOff}
          timeZone={data.moment.organisation?.timeZone ?? 'UTC'}
          position={data.moment.position}
          empty={<Nothing isNow={isNow} />}
        />
      )}
    </>
  );
}

const Nothing = ({ isNow }: { readonly isNow: boolean }) => (
  <Empty
    sentence={
      isNow
        ? 'Here comes what teams cannot remove alone: what waits for you to take on, to decide, to answer or to ask about.'
        : 'Nothing waited here on that day.'
    }
  >
    <ActLink href="/objectives">See the objectives</ActLink>
  </Empty>
);
