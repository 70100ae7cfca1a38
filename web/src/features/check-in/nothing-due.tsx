import { useViewer } from '../../app/use-viewer.ts';
import { ActLink } from '../../components/act.tsx';
import { Empty } from '../../components/empty.tsx';
import css from './all-said.module.css';
import type { CheckInWalkProps } from './check-in-walk.tsx';
import { dayAloud, nextWordOn } from './due-words.ts';

/** An end, and no error: there is nothing to say here now, and where to go instead. */
export function NothingDue(props: CheckInWalkProps) {
  const { objectiveId, ownsSomething, isForOthers, cycle, now } = props;
  const { canAdminister } = useViewer();
  const next = cycle && nextWordOn(cycle.nextDueAt, now, cycle);
  return (
    <div className={css.end}>
      <h1>Check-in</h1>
      {isForOthers ? (
        <Empty sentence="How this objective stands is for its owner and their team to say. You can read every word they gave.">
          <ActLink href={`/objectives/${objectiveId}`}>See the objective</ActLink>
        </Empty>
      ) : !cycle ? (
        <Empty sentence="No cycle is running, so nothing is due. Check-ins begin with the first cycle.">
          {canAdminister && <ActLink href="/cycles/new">Plan a cycle</ActLink>}
        </Empty>
      ) : objectiveId ? (
        <Empty sentence="There is no word to give on this objective: it is not committed, its cycle is over, or the link is out of date.">
          <ActLink href={`/objectives/${objectiveId}`}>See the objective</ActLink>
        </Empty>
      ) : !ownsSomething ? (
        <Empty sentence="You own no objective in this cycle, so nobody waits for a word from you. What belongs here are the key results you answer for.">
          <ActLink href="/objectives">See the objectives</ActLink>
        </Empty>
      ) : (
        <Empty
          sentence={
            next
              ? `All said for this week. The next check-in is due on ${dayAloud(next)}.`
              : 'All said. No further check-in is due in this cycle.'
          }
        >
          <ActLink href="/">See what moved</ActLink>
        </Empty>
      )}
    </div>
  );
}
