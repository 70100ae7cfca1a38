import { useMemo, useState } from 'react';
import { graphql } from '../../app/graphql.ts';
import { written } from '../../app/prose-words.ts';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { ActForm, FieldRow } from '../../components/act-form.tsx';
import { SelectField, TextField } from '../../components/field.tsx';
import { aWeekAfter } from './chart-history.ts';
import type { FullKeyResult } from './objective-parts.ts';
import { OutcomeParts } from './outcome-parts.ts';
import { readNumber } from './read-number.ts';
import { refusalAt, refusalBeside } from './refusal-words.ts';

const PlaceBetCommand = graphql(
  `
    mutation PlaceBet($input: PlaceBetInput!) {
      placeBet(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

interface PlaceBetProps {
  readonly objectiveId: string;
  readonly keyResults: readonly FullKeyResult[];
  readonly today: string;
  readonly onDone: () => void;
}

/** What the team will try, what it should move, and by when that should show. */
export function PlaceBet({ objectiveId, keyResults, today, onDone }: PlaceBetProps) {
  const [keyResultId, setKeyResultId] = useState(keyResults[0]?.id ?? '');
  const [idea, setIdea] = useState('');
  const [movement, setMovement] = useState('');
  const [endsOn, setEndsOn] = useState(() => aWeekAfter(today, 3));
  const [asked, setAsked] = useState(false);
  const betId = useMemo(() => crypto.randomUUID(), []);
  const { send, sending, refusal } = useCommand(PlaceBetCommand);
  const give = useReceipt();
  const unit = keyResults.find(({ id }) => id === keyResultId)?.unit ?? '';
  const by = readNumber(movement, unit);
  const unread = movement.trim() !== '' && by === undefined;

  const submit = async () => {
    setAsked(true);
    if (!idea.trim() || unread) return;
    const outcome = await send({
      objectiveId,
      keyResultId,
      betId,
      idea,
      startsOn: today,
      ...(by === undefined ? {} : { movement: by }),
      ...(endsOn ? { endsOn } : {}),
    });
    if (!outcome.ok) return;
    give({ words: 'Bet placed.' });
    onDone();
  };
  return (
    <ActForm
      title="Place a bet"
      submit="Place it"
      busy={sending && 'Placing'}
      onSubmit={submit}
      onCancel={onDone}
      refused={refusalBeside(refusal, ['idea', 'movement', 'endsOn', 'keyResultId'])}
    >
      <TextField
        label="What you will try"
        voice
        rows={2}
        maxLength={500}
        value={idea}
        onChange={setIdea}
        refusal={asked && !idea.trim() ? 'Say what you will try.' : refusalAt(refusal, 'idea')}
      />
      <SelectField
        label="What it should move"
        value={keyResultId}
        onChange={setKeyResultId}
        options={keyResults.map(({ id, name }) => ({ value: id, label: written(name) }))}
        refusal={refusalAt(refusal, 'keyResultId')}
      />
      <FieldRow>
        <TextField
          label={`By how much${unit && `, ${unit}`}`}
          value={movement}
          onChange={setMovement}
          refusal={asked && unread ? 'Not a number. Try +2.' : refusalAt(refusal, 'movement')}
        />
        <TextField
          label="Shows by"
          type="date"
          min={today}
          value={endsOn}
          onChange={setEndsOn}
          refusal={refusalAt(refusal, 'endsOn')}
        />
      </FieldRow>
    </ActForm>
  );
}
