import { useState } from 'react';
import { graphql } from '../../app/graphql.ts';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { Choice } from '../../components/choice.tsx';
import { WordsField } from '../../components/words-field.tsx';
import { BetDeedForm, type BetDeedProps } from './bet-deed.tsx';

const ConfirmBetMutation = graphql(`
  mutation ConfirmBetFromWeek($input: ConfirmBetInput!) {
    confirmBet(input: $input) {
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

/** Says that a bet still holds, or that it is done and moved the number. */
export default function ConfirmBet({ bet, onDone, onCancel }: BetDeedProps) {
  const [moved, setMoved] = useState(false);
  const [because, setBecause] = useState('');
  const { send, sending, refusal } = useCommand(ConfirmBetMutation);
  const give = useReceipt();
  const confirm = async () => {
    const { ok } = await send({
      objectiveId: bet.keyResult.objective.id,
      betId: bet.id,
      moved,
      because: because.trim() || undefined,
    });
    if (!ok) return;
    onDone();
    give({ words: moved ? 'Bet closed: it moved the number.' : 'Bet confirmed: it goes on.' });
  };
  return (
    <BetDeedForm
      act="Confirm"
      ready
      sending={sending}
      refusal={refusal}
      onSubmit={confirm}
      onCancel={onCancel}
    >
      <div className="acts">
        <Choice pressed={!moved} onPress={() => setMoved(false)}>
          It goes on
        </Choice>
        <Choice pressed={moved} onPress={() => setMoved(true)}>
          Done, and it moved the number
        </Choice>
      </div>
      <WordsField
        label="What shows it, if anything does yet"
        value={because}
        onChange={setBecause}
        refusal={refusal?.field === 'because' ? refusal.message : undefined}
        maxLength={280}
      />
    </BetDeedForm>
  );
}
