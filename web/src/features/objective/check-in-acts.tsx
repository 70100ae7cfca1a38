import { useState } from 'react';
import { graphql } from '../../app/graphql.ts';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
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

/** Who said it may correct it, and take it back while it is fresh. */
export function CheckInActs({ objectiveId, keyResult, checkIn }: CheckInActsProps) {
  const [corrects, setCorrects] = useState(false);
  const { send, sending, refusal } = useCommand(WithdrawCommand);
  const give = useReceipt();
  const takeBack = async () => {
    const outcome = await send({ objectiveId, checkInId: checkIn.id });
    if (outcome.ok) give({ words: 'Check-in taken back.' });
  };
  if (!checkIn.viewerCanCorrect && !checkIn.viewerCanWithdraw) return null;
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
