import { useViewer } from '../../app/use-viewer.ts';
import { AllSaid } from './all-said.tsx';
import { NothingDue } from './nothing-due.tsx';
import type { Step } from './step.ts';
import { useWalk } from './use-walk.ts';
import { WalkView } from './walk-view.tsx';

export interface WalkCycle {
  readonly endsOn: string;
  readonly timeZone: string;
  /** ISO 8601; null when no check-in is due any more. */
  readonly nextDueAt: string | null;
}

export interface CheckInWalkProps {
  readonly steps: readonly Step[];
  /** Set for a walk through one objective before its time. */
  readonly objectiveId: string | undefined;
  readonly ownsSomething: boolean;
  /** The objective asked for is one that the viewer gives no word on. */
  readonly isForOthers: boolean;
  readonly today: string;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  readonly cycle: WalkCycle | null;
}

/** What is due as a walk; its end when all is said; and an end from the start when nothing is. */
export function CheckInWalk(props: CheckInWalkProps) {
  const { steps, today, now, cycle } = props;
  const viewer = useViewer();
  const walking = useWalk(steps, viewer.id, today);
  const { stops, phase } = walking.state;
  if (stops.length === 0) return <NothingDue {...props} />;
  if (phase !== 'walking') {
    return (
      <AllSaid
        stops={stops}
        isSending={phase === 'sending'}
        today={today}
        now={now}
        cycle={cycle}
      />
    );
  }
  return <WalkView {...walking} today={today} />;
}
