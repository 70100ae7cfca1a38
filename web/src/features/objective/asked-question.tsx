import { useState } from 'react';
import { graphql } from '../../app/graphql.ts';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { Act } from '../../components/act.tsx';
import { ExplainedNumber } from '../../components/explained-number.tsx';
import { Question } from '../../components/question.tsx';
import { Refused } from '../../components/refused.tsx';
import { explanationOf } from '../explain/explanation-of.tsx';
import { AnswerForm } from './forms.ts';
import type { Asked } from './objective-parts.ts';
import { OutcomeParts } from './outcome-parts.ts';
import { forWhom, seenBy } from './question-words.ts';
import { refusalWords } from './refusal-words.ts';

const AnswerSignalCommand = graphql(
  `
    mutation AnswerSignal($input: AnswerSignalInput!) {
      answerSignal(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);
const SetSignalAsideCommand = graphql(
  `
    mutation SetSignalAside($input: SetSignalAsideInput!) {
      setSignalAside(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

interface AskedQuestionProps {
  readonly question: Asked;
  readonly people: Parameters<typeof forWhom>[1];
  /** The key result that it is about, in its team's words; absent where it is about all of them. */
  readonly about?: string | null | undefined;
  readonly canAct: boolean;
  /** What an answer leads to, such as a higher target. */
  readonly onAnswered: (answer: string, keyResultId: string | null) => void;
}

/** Answers that are only whole with a few words: leaving a target is said with why. */
const NEEDS_WORDS = new Set(['leave']);

/** A question in the margin, its answers, and that it is not useful, which says why. */
export function AskedQuestion({ question, people, about, canAct, onAnswered }: AskedQuestionProps) {
  const [open, setOpen] = useState<string>();
  const answer = useCommand(AnswerSignalCommand);
  const aside = useCommand(SetSignalAsideCommand);
  const give = useReceipt();
  const subject = {
    objectiveId: question.objectiveId,
    signal: question.signal,
    ...(question.keyResultId ? { keyResultId: question.keyResultId } : {}),
  };
  const send = async (id: string, words = '') => {
    const outcome = await answer.send({
      ...subject,
      answer: id,
      ...(words ? { note: words } : {}),
    });
    if (!outcome.ok) return;
    give({ words: 'Answer kept.' });
    onAnswered(id, question.keyResultId);
  };
  const submit = async (words: string) => {
    if (open !== 'aside') return send(open ?? '', words);
    const outcome = await aside.send({ ...subject, because: words });
    if (outcome.ok) give({ words: 'Question set aside.' });
  };
  const may = canAct && question.viewerCanAnswer;
  const refusal = open === 'aside' ? aside.refusal : answer.refusal;
  return (
    <Question
      from={`${forWhom(question, people)}${about ? `, about “${about}”` : ''}`}
      ask={question.question}
      evidence={question.evidence.map(({ name, value, source }) => ({
        name: source ? `${name}, ${source}` : name,
        value,
      }))}
      why={
        <>
          {question.recognition && `${question.recognition} `}
          <ExplainedNumber
            explanation={explanationOf({
              title: `Why it is asked: ${question.explained.text}`,
              explained: question.explained,
            })}
          >
            Why this is asked
          </ExplainedNumber>
        </>
      }
      answers={
        !may ? null : open ? (
          <AnswerForm
            isAside={open === 'aside'}
            busy={answer.sending || aside.sending}
            refusal={refusal}
            onSubmit={submit}
            onCancel={() => setOpen(undefined)}
          />
        ) : (
          <>
            {question.answers.map(({ id, label }, place) => (
              <Act
                key={id}
                wide
                kind={place < 2 ? 'outlined' : 'plain'}
                busy={answer.sending && 'Sending'}
                onClick={() => (NEEDS_WORDS.has(id) ? setOpen(id) : void send(id))}
              >
                {label}
              </Act>
            ))}
            {answer.refusal && <Refused what="Not kept." why={refusalWords(answer.refusal)} />}
          </>
        )
      }
      seenBy={seenBy(question, people)}
      onNotUseful={may && !open ? () => setOpen('aside') : undefined}
    />
  );
}
