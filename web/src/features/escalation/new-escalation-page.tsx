import { NotRead } from '../../app/not-read.tsx';
import { useAnswer } from '../../app/use-answer.ts';
import { useGo } from '../../app/use-go.ts';
import { useMoment } from '../../app/use-moment.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { useSearch } from '../../app/use-search.ts';
import { Empty } from '../../components/empty.tsx';
import { LoadingBars } from '../../components/loading-bars.tsx';
import { offeredIn } from '../objective-form/objective-form-query.ts';
import { among } from '../objectives/named-objective.ts';
import newEscalationQuery from './new-escalation-query.ts';
import { RaiseEscalation } from './raise-escalation.tsx';

/** `/escalations/new`, which `!` opens from anywhere. */
export default function NewEscalationPage() {
  usePageTitle('Escalate');
  const { isNow } = useMoment();
  const go = useGo();
  const [search] = useSearch();
  const { data, failed, again } = useAnswer(...newEscalationQuery({ search }));
  return (
    <>
      <p className="eyebrow">Escalations</p>
      <h1>Escalate</h1>
      {failed && <NotRead why={failed} onAgain={again} />}
      {!data && !failed && <LoadingBars words="Loading the form" rows={5} />}
      {!isNow && <Empty sentence="The past cannot be written. Go back to now to escalate." />}
      {data && isNow && (
        <RaiseEscalation
          among={among(data.objectives, { chosen: offeredIn(data) })}
          objectiveId={search.objective}
          today={data.moment.day}
          timeZone={
            data.objectives.edges[0]?.node.cycle.timeZone ??
            data.moment.organisation?.timeZone ??
            'UTC'
          }
          onRaised={(id) => go(`/decisions?item=${id}`, { replace: true })}
          onCancel={() => (window.history.length > 1 ? window.history.back() : go('/decisions'))}
        />
      )}
    </>
  );
}
