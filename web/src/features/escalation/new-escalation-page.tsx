import { NotRead } from '../../app/not-read.tsx';
import { useAnswer } from '../../app/use-answer.ts';
import { useGo } from '../../app/use-go.ts';
import { useMoment } from '../../app/use-moment.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { useSearch } from '../../app/use-search.ts';
import { Empty } from '../../components/empty.tsx';
import { LoadingBars } from '../../components/loading-bars.tsx';
import newEscalationQuery from './new-escalation-query.ts';
import { RaiseEscalation } from './raise-escalation.tsx';

/** `/escalations/new`, which `!` opens from anywhere. */
export default function NewEscalationPage() {
  usePageTitle('Escalate');
  const { isNow } = useMoment();
  const go = useGo();
  const [{ objective }] = useSearch();
  const { data, failed, again } = useAnswer(...newEscalationQuery());
  return (
    <>
      <p className="eyebrow">Escalations</p>
      <h1>Escalate</h1>
      {failed && <NotRead why={failed} onAgain={again} />}
      {!data && !failed && <LoadingBars words="Loading the form" rows={5} />}
      {!isNow && <Empty sentence="The past cannot be written. Go back to now to escalate." />}
      {data && isNow && (
        <RaiseEscalation
          objectives={data.objectives}
          objectiveId={objective}
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
