import { lazy, Suspense, useState } from 'react';
import { graphql } from '../../app/graphql.ts';
import { things } from '../../app/number-words.ts';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { Act, ActLink } from '../../components/act.tsx';
import { ExplainedNumber } from '../../components/explained-number.tsx';
import { Question } from '../../components/question.tsx';
import { Refused } from '../../components/refused.tsx';
import { explanationOf } from '../explain/explanation-of.tsx';
import type { WeekQuestion as Asked } from './this-week-query.ts';
import css from './week-question.module.css';

const NotUseful = lazy(() => import('./not-useful.tsx'));

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
  const { send, sending, refusal } = useCommand(AnswerMutation);
  const give = useReceipt();
  const { objectiveId, keyResultId, signal } = asked;
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
        from={asked.viewerCanAnswer ? 'A question for you' : 'A question for its owner'}
        ask={asked.question}
        evidence={asked.evidence.map((term) => ({
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
        seenBy={seenBy(asked)}
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
