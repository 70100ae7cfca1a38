import { graphql } from '../../app/graphql.ts';
import { NotRead } from '../../app/not-read.tsx';
import { written } from '../../app/prose-words.ts';
import { useAnswer } from '../../app/use-answer.ts';
import { useViewer } from '../../app/use-viewer.ts';
import { ActLink } from '../../components/act.tsx';
import { Empty } from '../../components/empty.tsx';
import { Link } from '../../components/link.tsx';
import { LoadingBars } from '../../components/loading-bars.tsx';
import { DecisionActs } from '../decision/decision-acts.tsx';
import { DecisionFacts } from '../decision/decision-facts.tsx';
import { DecisionParts } from '../decision/decision-parts.ts';
import { whoReadsThinking } from '../decision/who-reads.ts';
import css from './think-it-through.module.css';

const ThinkQuery = graphql(
  `
    query ThinkItThrough($id: ID!) {
      moment {
        day
        organisation {
          timeZone
        }
      }
      decision(id: $id) {
        ...DecisionParts
      }
    }
  `,
  [DecisionParts],
);

/** A place to think a question through: what has to be true, and what would show that it fails. */
export function ThinkItThrough({ id }: { readonly id: string }) {
  const { data, failed, again } = useAnswer(ThinkQuery, { id });
  const { id: viewerId } = useViewer();
  if (failed) return <NotRead why={failed} onAgain={again} />;
  if (!data) return <LoadingBars words="Loading the decision" rows={6} />;
  const { decision, moment } = data;
  if (!decision)
    return (
      <Empty sentence="There is no decision at this address. The link may be old or cut short.">
        <ActLink href="/decisions">All decisions</ActLink>
      </Empty>
    );
  return (
    <div className={css.think}>
      <h2 className="big">{written(decision.question)}</h2>
      {decision.stage === 'OPEN' && decision.viewerCanThink && (
        <p className="quiet">
          Before you decide: what has to be true for it to come out well? And if it fails, what will
          have been the reason, and what would have shown it early?{' '}
          {whoReadsThinking(decision, viewerId)}
        </p>
      )}
      <DecisionActs decision={decision} today={moment.day} />
      <DecisionFacts
        decision={decision}
        today={moment.day}
        timeZone={moment.organisation?.timeZone ?? 'UTC'}
      />
      <p>
        <Link className="link" href={`/decisions?item=${id}`}>
          See it among all decisions
        </Link>
      </p>
    </div>
  );
}
