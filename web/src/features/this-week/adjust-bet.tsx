import { useState } from 'react';
import { graphql } from '../../app/graphql.ts';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { WordsField } from '../../components/words-field.tsx';
import css from './adjust-bet.module.css';
import { BetDeedForm, type BetDeedProps } from './bet-deed.tsx';

const AdjustBetMutation = graphql(`
  mutation AdjustBetFromWeek($input: AdjustBetInput!) {
    adjustBet(input: $input) {
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

/** Gives a bet another end, with the reason. */
export default function AdjustBet({ bet, onDone, onCancel }: BetDeedProps) {
  const [endsOn, setEndsOn] = useState(bet.endsOn ?? '');
  const [because, setBecause] = useState('');
  const { send, sending, refusal } = useCommand(AdjustBetMutation);
  const give = useReceipt();
  const adjust = async () => {
    const { ok } = await send({
      objectiveId: bet.keyResult.objective.id,
      betId: bet.id,
      movement: bet.movement ?? undefined,
      endsOn: endsOn || undefined,
      because: because.trim(),
    });
    if (!ok) return;
    onDone();
    give({ words: 'Bet adjusted, with the reason.' });
  };
  return (
    <BetDeedForm
      act="Adjust the bet"
      ready={because.trim() !== ''}
      sending={sending}
      refusal={refusal}
      onSubmit={adjust}
      onCancel={onCancel}
    >
      <label className={css.day}>
        <span>Runs until</span>
        <input type="date" value={endsOn} onChange={(event) => setEndsOn(event.target.value)} />
        {refusal?.field === 'endsOn' && <span className="bad">{refusal.message}</span>}
      </label>
      <WordsField
        label="What changed"
        value={because}
        onChange={setBecause}
        refusal={refusal?.field === 'because' ? refusal.message : undefined}
        maxLength={280}
      />
    </BetDeedForm>
  );
}
