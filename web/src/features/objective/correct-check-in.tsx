import { useState } from 'react';
import { graphql } from '../../app/graphql.ts';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { ActForm, FieldRow } from '../../components/act-form.tsx';
import { TextField } from '../../components/field.tsx';
import type { FullKeyResult, SaidCheckIn } from './objective-parts.ts';
import { OutcomeParts } from './outcome-parts.ts';
import { readNumber, typedNumber } from './read-number.ts';
import { refusalAt, refusalBeside } from './refusal-words.ts';

const CorrectCommand = graphql(
  `
    mutation CorrectCheckIn($input: CorrectCheckInInput!) {
      correctCheckIn(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

interface CorrectCheckInProps {
  readonly objectiveId: string;
  readonly keyResult: FullKeyResult;
  readonly checkIn: SaidCheckIn;
  readonly onDone: () => void;
}

/** Puts right what a check-in said, with the reason. What was said first stays in the history. */
export function CorrectCheckIn({ objectiveId, keyResult, checkIn, onDone }: CorrectCheckInProps) {
  const byDay = keyResult.kind === 'MILESTONE';
  const [value, setValue] = useState(typedNumber(checkIn.value));
  const [forecastOn, setForecastOn] = useState(checkIn.forecastOn ?? '');
  const [confidence, setConfidence] = useState(String(checkIn.confidence));
  const [because, setBecause] = useState('');
  const [asked, setAsked] = useState(false);
  const { send, sending, refusal } = useCommand(CorrectCommand);
  const give = useReceipt();
  const read = readNumber(value, keyResult.unit);
  const sure = readNumber(confidence);
  const unsure = sure === undefined || !Number.isInteger(sure) || sure < 0 || sure > 10;
  const unread = !byDay && read === undefined;

  const submit = async () => {
    setAsked(true);
    if (!because.trim() || unread || unsure) return;
    const outcome = await send({
      objectiveId,
      checkInId: checkIn.id,
      because,
      confidence: sure,
      ...(byDay ? (forecastOn ? { forecastOn } : {}) : { value: read }),
    });
    if (!outcome.ok) return;
    give({ words: 'Check-in corrected.' });
    onDone();
  };
  return (
    <ActForm
      title="Correct the check-in"
      submit="Correct it"
      busy={sending && 'Correcting'}
      onSubmit={submit}
      onCancel={onDone}
      refused={refusalBeside(refusal, ['value', 'forecastOn', 'confidence', 'because'])}
    >
      <FieldRow>
        {byDay ? (
          <TextField
            label="Forecast"
            type="date"
            value={forecastOn}
            onChange={setForecastOn}
            refusal={refusalAt(refusal, 'forecastOn')}
          />
        ) : (
          <TextField
            label={`Value${keyResult.unit && `, ${keyResult.unit}`}`}
            value={value}
            onChange={setValue}
            refusal={asked && unread ? 'Not a number.' : refusalAt(refusal, 'value')}
          />
        )}
        <TextField
          label="Confidence, 0 to 10"
          inputMode="decimal"
          value={confidence}
          onChange={setConfidence}
          refusal={
            asked && unsure ? 'A whole number from 0 to 10.' : refusalAt(refusal, 'confidence')
          }
        />
      </FieldRow>
      <TextField
        label="What was wrong"
        voice
        rows={2}
        maxLength={500}
        value={because}
        onChange={setBecause}
        refusal={
          asked && !because.trim()
            ? 'Say in a sentence what was wrong.'
            : refusalAt(refusal, 'because')
        }
      />
    </ActForm>
  );
}
