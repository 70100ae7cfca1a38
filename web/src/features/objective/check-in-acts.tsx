import { useState } from 'react';
import { graphql } from '../../app/graphql.ts';
import { useCommand } from '../../app/use-command.ts';
import { useMayRecord } from '../../app/use-may-record.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { Link } from '../../components/link.tsx';
import { CaptureLearning } from '../learning/fetched-learning-forms.ts';
import { CorrectCheckIn } from './forms.ts';
import type { FullKeyResult, SaidCheckIn } from './objective-parts.ts';
import { OutcomeParts } from './outcome-parts.ts';
import { refusalWords } from './refusal-words.ts';
import css from './what-happened.module.css';

const WithdrawCommand = graphql(
  `
    mutation WithdrawCheckIn($input: WithdrawCheckInInput!) {
      withdrawCheckIn(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

interface CheckInActsProps {
  readonly objectiveId: string;
  readonly keyResult: FullKeyResult;
  readonly checkIn: SaidCheckIn;
}

/** What it learned is kept for others; who said it may correct it, and take it back while fresh. */
export function CheckInActs({ objectiveId, keyResult, checkIn }: CheckInActsProps) {
  const [corrects, setCorrects] = useState(false);
  const [captures, setCaptures] = useState(false);
  const { send, sending, refusal } = useCommand(WithdrawCommand);
  const give = useReceipt();
  const mayRecord = useMayRecord();
  const takeBack = async () => {
    const outcome = await send({ objectiveId, checkInId: checkIn.id });
    if (outcome.ok) give({ words: 'Check-in taken back.' });
  };
  const { learning, captured } = checkIn;
  const isToKeep = captured || (learning?.text && mayRecord);
  if (!checkIn.viewerCanCorrect && !checkIn.viewerCanWithdraw && !isToKeep) return null;
  if (captures && learning?.text) {
    return (
      <CaptureLearning
        from={{ objectiveId, checkInId: checkIn.id }}
        learned={learning.text}
        evidence={checkIn.note?.text ?? ''}
        onDone={() => setCaptures(false)}
      />
    );
  }
  if (corrects) {
    return (
      <CorrectCheckIn
        objectiveId={objectiveId}
        keyResult={keyResult}
        checkIn={checkIn}
        onDone={() => setCorrects(false)}
      />
    );
  }
  return (
    <span className={css.acts}>
      {captured ? (
        <Link href={`/learnings?item=${captured.id}`} className="link">
          See it among the learnings
        </Link>
      ) : (
        learning?.text &&
        mayRecord && (
          <button type="button" className="link" onClick={() => setCaptures(true)}>
            Keep it as a learning
          </button>
        )
      )}
      {checkIn.viewerCanCorrect && (
        <button type="button" className="link" onClick={() => setCorrects(true)}>
          Correct it
        </button>
      )}
      {checkIn.viewerCanWithdraw && (
        <button type="button" className="link" disabled={sending} onClick={() => void takeBack()}>
          Take it back
        </button>
      )}
      {refusal && <span className="bad">{refusalWords(refusal)}</span>}
    </span>
  );
}
