import { lazy, Suspense, useState } from 'react';
import { graphql } from '../../app/graphql.ts';
import { things } from '../../app/number-words.ts';
import { written } from '../../app/prose-words.ts';
import { useAnswer } from '../../app/use-answer.ts';
import { useCommand } from '../../app/use-command.ts';
import { useMoment } from '../../app/use-moment.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { Act, ActLink } from '../../components/act.tsx';
import { ExplainedNumber } from '../../components/explained-number.tsx';
import { Question } from '../../components/question.tsx';
import { Refused } from '../../components/refused.tsx';
import { explanationOf } from '../explain/explanation-of.tsx';
import type { WeekQuestion as Asked } from './this-week-query.ts';
import css from './week-question.module.css';

const NotUseful = lazy(() => import('./not-useful.tsx'));

const AboutQuery = graphql(`
  query WeekQuestionAbout($objectiveId: ID!, $asOf: AsOf) {
    objective(id: $objectiveId, asOf: $asOf) {
      id
      statement {
        text
      }
      keyResults {
        id
        name {
          text
        }
      }
    }
  }
`);

/** So many figures are taken in at a glance; the arithmetic has them all. */
const FIGURES = 4;

const AnswerMutation = graphql(`
  mutation AnswerFromWeek($input: AnswerSignalInput!) {
    answerSignal(input: $input) {
      ok {
        position
      }
      error {
        code
        field
        message
        remedy
      }
    }
  }
`);

interface WeekQuestionProps {
  readonly asked: Asked;
  readonly isNow: boolean;
}

/** What the arithmetic asks the viewer, with its evidence and a few one-press answers. */
export function WeekQuestion({ asked, isNow }: WeekQuestionProps) {
  const [declining, setDeclining] = useState(false);
  const { asOf } = useMoment();
  const about = useAnswer(AboutQuery, { objectiveId: asked.objectiveId, asOf }).data?.objective;
  const { send, sending, refusal } = useCommand(AnswerMutation);
  const give = useReceipt();
  const { objectiveId, keyResultId, signal } = asked;
  const keyResult = about?.keyResults.find(({ id }) => id === keyResultId);
  const subject = keyResult ? keyResult.name : about?.statement;
  const whose = asked.viewerCanAnswer ? 'A question for you' : 'A question for its owner';
  const canAnswer = isNow && asked.viewerCanAnswer;

  const answer = async (id: string, label: string) => {
    const { ok } = await send({
      objectiveId,
      keyResultId: keyResultId ?? undefined,
      signal,
      answer: id,
    });
    if (ok) give({ words: `Answered: ${label}` });
  };
  return (
    <div className={css.asked}>
      <Question
        from={subject ? `${whose}, about “${written(subject)}”` : whose}
        ask={asked.question}
        evidence={asked.evidence.slice(0, FIGURES).map((term) => ({
          name: term.source ? `${term.name}, ${term.source}` : term.name,
          value: term.value,
        }))}
        why={
          <>
            {asked.recognition && `${asked.recognition} `}
            <ExplainedNumber
              explanation={explanationOf({
                title: 'How this question came about',
                explained: asked.explained,
              })}
            >
              Show the arithmetic
            </ExplainedNumber>
          </>
        }
        answers={
          canAnswer ? (
            asked.answers.map(({ id, label }) => (
              <Act key={id} busy={sending && 'Sending'} onClick={() => answer(id, label)}>
                {label}
              </Act>
            ))
          ) : (
            <ActLink
              href={`/objectives/${objectiveId}${keyResultId ? `?keyResult=${keyResultId}` : ''}`}
            >
              See the objective
            </ActLink>
          )
        }
        seenBy={asked.viewerCanAnswer ? seenBy(asked) : undefined}
        onNotUseful={canAnswer && !declining ? () => setDeclining(true) : undefined}
      />
      {refusal && <Refused what={refusal.message} why={refusal.remedy} />}
      {declining && (
        <Suspense fallback={null}>
          <NotUseful asked={asked} onClose={() => setDeclining(false)} />
        </Suspense>
      )}
    </div>
  );
}

/** Who else sees it, and from when. */
function seenBy({ alsoSeenBy, alsoSeenAfterDays }: Asked): string | undefined {
  if (!alsoSeenBy) return undefined;
  const whom = alsoSeenBy === 'leader' ? 'Your leader' : `The ${alsoSeenBy}`;
  if (!alsoSeenAfterDays) return `${whom} sees it too.`;
  return `${whom} sees it after ${things(alsoSeenAfterDays, 'day')} without an answer.`;
}
