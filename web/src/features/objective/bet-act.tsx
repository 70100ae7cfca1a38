import { useState } from 'react';
import { graphql } from '../../app/graphql.ts';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { ActForm, FieldRow } from '../../components/act-form.tsx';
import { TextField } from '../../components/field.tsx';
import { OutcomeParts } from './outcome-parts.ts';
import { readNumber, typedNumber } from './read-number.ts';
import { refusalAt, refusalBeside } from './refusal-words.ts';

const ConfirmBetCommand = graphql(
  `
    mutation ConfirmBet($input: ConfirmBetInput!) {
      confirmBet(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);
const AdjustBetCommand = graphql(
  `
    mutation AdjustBet($input: AdjustBetInput!) {
      adjustBet(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);
const DropBetCommand = graphql(
  `
    mutation DropBet($input: DropBetInput!) {
      dropBet(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

/** `moved`: it moved the number. `confirm`: it goes on. */
export type BetActKind = 'moved' | 'confirm' | 'adjust' | 'drop';

const WORDS = {
  moved: ['It moved the number', 'Say so', 'Bet settled: it moved the number.'],
  confirm: ['It goes on', 'Keep it going', 'Bet kept going.'],
  adjust: ['Adjust the bet', 'Adjust it', 'Bet adjusted.'],
  drop: ['Drop the bet', 'Drop it', 'Bet dropped.'],
} as const;

/** As much of a bet as its acts need. */
interface BetAtHand {
  readonly id: string;
  readonly movement: number | null;
  readonly endsOn: string | null;
  readonly keyResult: { readonly unit: string };
}

interface BetActProps {
  readonly objectiveId: string;
  readonly bet: BetAtHand;
  readonly act: BetActKind;
  readonly onDone: () => void;
}

/** What became of a bet, in its place. */
export function BetAct({ objectiveId, bet, act, onDone }: BetActProps) {
  const { unit } = bet.keyResult;
  const [because, setBecause] = useState('');
  const [movement, setMovement] = useState(typedNumber(bet.movement));
  const [endsOn, setEndsOn] = useState(bet.endsOn ?? '');
  const [asked, setAsked] = useState(false);
  const confirm = useCommand(ConfirmBetCommand);
  const adjust = useCommand(AdjustBetCommand);
  const drop = useCommand(DropBetCommand);
  const { sending, refusal } = act === 'adjust' ? adjust : act === 'drop' ? drop : confirm;
  const give = useReceipt();
  const [title, submitWords, done] = WORDS[act];
  const needsReason = act === 'adjust' || act === 'drop';

  const submit = async () => {
    setAsked(true);
    const reason = because.trim();
    if (needsReason && !reason) return;
    const which = { objectiveId, betId: bet.id };
    const by = readNumber(movement, unit);
    const outcome =
      act === 'drop'
        ? await drop.send({ ...which, because: reason })
        : act === 'adjust'
          ? await adjust.send({
              ...which,
              because: reason,
              ...(by === undefined ? {} : { movement: by }),
              ...(endsOn ? { endsOn } : {}),
            })
          : await confirm.send({
              ...which,
              moved: act === 'moved',
              ...(reason ? { because: reason } : {}),
            });
    if (!outcome.ok) return;
    give({ words: done });
    onDone();
  };
  return (
    <ActForm
      title={title}
      submit={submitWords}
      busy={sending && 'Sending'}
      onSubmit={submit}
      onCancel={onDone}
      refused={refusalBeside(refusal, ['because', 'movement', 'endsOn'])}
    >
      {act === 'adjust' && (
        <FieldRow>
          <TextField
            label={`Expected movement${unit && `, ${unit}`}`}
            value={movement}
            onChange={setMovement}
            refusal={refusalAt(refusal, 'movement')}
          />
          <TextField
            label="Shows by"
            type="date"
            value={endsOn}
            onChange={setEndsOn}
            refusal={refusalAt(refusal, 'endsOn')}
          />
        </FieldRow>
      )}
      <TextField
        label={needsReason ? 'Why' : 'What you saw, if you like'}
        voice
        rows={2}
        maxLength={500}
        value={because}
        onChange={setBecause}
        refusal={
          asked && needsReason && !because.trim()
            ? 'Say in a sentence why.'
            : refusalAt(refusal, 'because')
        }
      />
    </ActForm>
  );
}
