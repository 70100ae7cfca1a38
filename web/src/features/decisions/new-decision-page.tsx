import { graphql } from '../../app/graphql.ts';
import { NotRead } from '../../app/not-read.tsx';
import { written, writtenIfAny } from '../../app/prose-words.ts';
import { useAnswer } from '../../app/use-answer.ts';
import { useGo } from '../../app/use-go.ts';
import { useMoment } from '../../app/use-moment.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { useSearch } from '../../app/use-search.ts';
import { Empty } from '../../components/empty.tsx';
import { LoadingBars } from '../../components/loading-bars.tsx';
import type { AskedDecision } from '../decision/request.ts';
import { RequestDecision } from '../decision/request-decision.tsx';
import { offeredIn } from '../objective-form/objective-form-query.ts';
import newDecisionQuery from './new-decision-query.ts';
import { ThinkItThrough } from './think-it-through.tsx';

/** `/decisions/new`: a question is asked, of somebody or of oneself, and then thought through. */
export default function NewDecisionPage() {
  const [{ item, replaces }] = useSearch();
  const { isNow } = useMoment();
  const title = item ? 'Think it through' : 'Ask for a decision';
  usePageTitle(title);
  return (
    <>
      <p className="eyebrow">Decisions</p>
      <h1>{title}</h1>
      {!isNow && (
        <Empty sentence="The past cannot be written. Go back to now to ask for a decision." />
      )}
      {isNow && item && <ThinkItThrough id={item} />}
      {isNow && !item && (replaces ? <AskAnew id={replaces} /> : <Ask starts={{}} />)}
    </>
  );
}

function Ask({ starts }: { readonly starts: Partial<AskedDecision> }) {
  const go = useGo();
  const [search] = useSearch();
  const { objective, keyResults } = search;
  const { data, failed, again } = useAnswer(...newDecisionQuery({ search }));
  if (failed) return <NotRead why={failed} onAgain={again} />;
  if (!data) return <LoadingBars words="Loading the form" rows={6} />;
  const open = offeredIn(data);
  const sought = objective?.split(',') ?? starts.objectiveIds ?? [];
  const concerned = open.filter(({ id }) => sought.includes(id));
  const still = keyResults?.split(',') ?? [];
  return (
    <RequestDecision
      today={data.moment.day}
      objectives={open}
      starts={{
        ...starts,
        objectiveIds: concerned.map(({ id }) => id),
        keyResultIds: concerned
          .flatMap((each) => each.keyResults.map(({ id }) => id))
          .filter((id) => still.includes(id)),
      }}
      onAsked={({ id, isOwn }) =>
        go(isOwn ? `/decisions/new?item=${id}` : `/decisions?item=${id}`, { replace: true })
      }
      onCancel={() => go('/decisions')}
    />
  );
}

const ReplacedQuery = graphql(`
  query ReplacedDecision($id: ID!) {
    decision(id: $id) {
      question {
        text
      }
      context {
        text
      }
      decider {
        id
      }
      stakeholder
      concern {
        text
      }
      objectives {
        id
      }
    }
  }
`);

/** The same question once more, with what was known of it. */
function AskAnew({ id }: { readonly id: string }) {
  const { data, failed, again } = useAnswer(ReplacedQuery, { id });
  if (failed) return <NotRead why={failed} onAgain={again} />;
  if (!data) return <LoadingBars words="Loading the decision" rows={6} />;
  if (!data.decision) return <Ask starts={{}} />;
  const { question, context, decider, stakeholder, concern, objectives } = data.decision;
  return (
    <Ask
      starts={{
        replacesId: id,
        question: written(question),
        context: writtenIfAny(context) ?? '',
        deciderId: decider.id,
        stakeholder: stakeholder ?? '',
        concern: writtenIfAny(concern) ?? '',
        objectiveIds: objectives.map((each) => each.id),
      }}
    />
  );
}
