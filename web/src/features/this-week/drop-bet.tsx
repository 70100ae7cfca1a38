import { useState } from 'react';
import { graphql } from '../../app/graphql.ts';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { WordsField } from '../../components/words-field.tsx';
import { BetDeedForm, type BetDeedProps } from './bet-deed.tsx';

const DropBetMutation = graphql(`
  mutation DropBetFromWeek($input: DropBetInput!) {
    dropBet(input: $input) {
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

/** Gives a bet up, with what was found: a bet that did not pay taught something. */
export default function DropBet({ bet, onDone, onCancel }: BetDeedProps) {
  const [because, setBecause] = useState('');
  const { send, sending, refusal } = useCommand(DropBetMutation);
  const give = useReceipt();
  const drop = async () => {
    const { ok } = await send({
      objectiveId: bet.keyResult.objective.id,
      betId: bet.id,
      because: because.trim(),
    });
    if (!ok) return;
    onDone();
    give({ words: 'Bet dropped, with what was found.' });
  };
  return (
    <BetDeedForm
      act="Drop the bet"
      ready={because.trim() !== ''}
      sending={sending}
      refusal={refusal}
      onSubmit={drop}
      onCancel={onCancel}
    >
      <WordsField
        label="What was found"
        hint="A sentence for those who think of the same bet next year."
        value={because}
        onChange={setBecause}
        refusal={refusal?.field === 'because' ? refusal.message : undefined}
        maxLength={280}
      />
    </BetDeedForm>
  );
}
