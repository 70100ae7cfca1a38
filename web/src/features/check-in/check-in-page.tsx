import { useMemo, useRef } from 'react';
import { useAnswer } from '../../app/use-answer.ts';
import { useMoment } from '../../app/use-moment.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { useVisit } from '../../app/use-visit.ts';
import { Act } from '../../components/act.tsx';
import { LoadingBars } from '../../components/loading-bars.tsx';
import { Refused } from '../../components/refused.tsx';
import checkInQuery from './check-in-query.ts';
import { CheckInWalk } from './check-in-walk.tsx';
import { OwedThen } from './owed-then.tsx';
import type { Step } from './step.ts';
import { stepsOf } from './steps-of.ts';

// One and the same, so that nothing takes it for news.
const NONE: readonly Step[] = [];

/** `/check-in`, and `/check-in?objective=…` for all key results of one objective, due or not. */
export default function CheckInPage() {
  usePageTitle('Check-in');
  const visit = useVisit();
  const { viewerId } = visit;
  const { objective } = visit.search;
  const { isNow, day, setDay } = useMoment();
  const { data, loading, stale, failed, again } = useAnswer(...checkInQuery(visit));
  const asked = useMemo(() => (data ? stepsOf(data) : []), [data]);
  const isForOthers = asked.length > 0 && !asked.some((step) => step.objective.viewerCanCheckIn);
  const steps = isForOthers && isNow ? NONE : asked;

  // Back from a past day the answer of then stands until today's has come, and no walk may begin
  // with it. One that is under way stays when midnight passes.
  const walks = useRef(false);
  walks.current = isNow && data !== undefined && (walks.current || data.moment.day === day);
  const isOfBefore = isNow && stale && !walks.current;

  if (!data || isOfBefore) {
    return loading || isOfBefore || !failed ? (
      <LoadingBars words="Loading what is due" rows={6} />
    ) : (
      <Refused
        what="Nothing to show yet."
        why="Cairn could not be reached. Words you began are kept on this device."
      >
        <Act onClick={again}>Try again</Act>
      </Refused>
    );
  }
  if (!isNow) return <OwedThen steps={steps} day={day} onBack={() => setDay(null)} />;
  return (
    <CheckInWalk
      key={`${viewerId} ${objective ?? ''}`}
      steps={steps}
      objectiveId={objective}
      isForOthers={isForOthers}
      ownsSomething={data.owned.totalCount > 0}
      today={data.moment.day}
      now={Date.parse(data.moment.now)}
      cycle={data.moment.cycle}
    />
  );
}
