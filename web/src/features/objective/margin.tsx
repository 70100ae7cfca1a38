import { useViewer } from '../../app/use-viewer.ts';
import { AskedQuestion } from './asked-question.tsx';
import { Bets } from './bets.tsx';
import { Facts } from './facts.tsx';
import css from './margin.module.css';
import type { FullObjective } from './objective-parts.ts';

interface MarginProps {
  readonly objective: FullObjective;
  readonly today: string;
  readonly canAct: boolean;
  readonly isNow: boolean;
  readonly onAnswered: (answer: string, keyResultId: string | null) => void;
}

/** Beside the table: what is asked, who answers for it, and what the team tries. */
export function Margin({ objective, today, canAct, isNow, onAnswered }: MarginProps) {
  const viewer = useViewer();
  const { owner, team, keyResults, questions, bets } = objective;
  // One at a time, the weightiest first: two at once are read as a reproach.
  const [question, ...waiting] = questions;
  return (
    <aside aria-label="Questions, facts and bets">
      {question && (
        <>
          <AskedQuestion
            key={question.id}
            question={question}
            about={keyResults.find(({ id }) => id === question.keyResultId)?.name.text}
            canAct={isNow}
            people={{
              owner: owner.name,
              team: team.name,
              viewerIsOwner: owner.id === viewer.id,
            }}
            onAnswered={onAnswered}
          />
          {waiting.length > 0 && <p className={css.waiting}>{waitingWords(waiting.length)}</p>}
        </>
      )}
      <Facts objective={objective} />
      {(bets.length > 0 || canAct) && <Bets objective={objective} today={today} canAct={canAct} />}
    </aside>
  );
}

const waitingWords = (count: number): string =>
  count === 1
    ? 'One more question comes after this one.'
    : `${count} more questions come after this one.`;
