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
  const { owner, team, questions, bets } = objective;
  return (
    <aside aria-label="Questions, facts and bets">
      {questions.length > 0 && (
        <div className={css.questions}>
          {questions.map((question) => (
            <AskedQuestion
              key={question.id}
              question={question}
              canAct={isNow}
              people={{
                owner: owner.name,
                team: team.name,
                viewerIsOwner: owner.id === viewer.id,
              }}
              onAnswered={onAnswered}
            />
          ))}
        </div>
      )}
      <Facts objective={objective} />
      {(bets.length > 0 || canAct) && <Bets objective={objective} today={today} canAct={canAct} />}
    </aside>
  );
}
