import { limits } from '@cairn/shared/kernel/limits';
import { useState } from 'react';
import { written } from '../../app/prose-words.ts';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { ActForm, FieldRow } from '../../components/act-form.tsx';
import { ConfidenceScale } from '../../components/confidence-scale.tsx';
import { SelectField, TextField } from '../../components/field.tsx';
import { RadioField } from '../../components/radio-field.tsx';
import { optionsOf } from '../blocker/kind-words.ts';
import { refusalAt, refusalBeside } from '../objective/refusal-words.ts';
import { MakeCommand } from './decision-commands.ts';
import type { DecisionTold } from './decision-parts.ts';
import { letterOf } from './decision-words.ts';

interface MakeFormProps {
  readonly decision: Pick<DecisionTold, 'id' | 'options' | 'decider' | 'requestedBy' | 'toTell'>;
  readonly today: string;
  /** What follows upon it: telling it, where there is somebody to tell. */
  readonly onMade: () => void;
  readonly onCancel: () => void;
}

const MODES = {
  ASKED: 'I was asked to',
  OFFERED: 'I offered to',
  DIRECTED: 'I stepped in',
} as const;
const OTHERWISE = 'otherwise';
const FIELDS = ['optionId', 'words', 'because', 'reviewOn'];

/** What is decided, why, how sure one is, and when it is looked at again. */
export function MakeForm({ decision, today, onMade, onCancel }: MakeFormProps) {
  const { id: decisionId, options, decider, requestedBy, toTell } = decision;
  const [told, setTold] = useState({
    taken: options.length > 0 ? undefined : OTHERWISE,
    words: '',
    because: '',
    confidence: null as number | null,
    reviewOn: '',
    mode: 'ASKED' as keyof typeof MODES,
  });
  const [asked, setAsked] = useState(false);
  const { send, sending, refusal } = useCommand(MakeCommand);
  const give = useReceipt();
  const set = (change: Partial<typeof told>) => setTold({ ...told, ...change });
  const { taken, words, because, confidence, reviewOn, mode } = told;
  const isOwn = taken === OTHERWISE;
  const submit = async () => {
    setAsked(true);
    if (!taken || (isOwn && !words.trim()) || !because.trim() || confidence === null) return;
    const outcome = await send({
      decisionId,
      ...(isOwn ? { words } : { optionId: taken }),
      because,
      confidence,
      mode,
      ...(reviewOn ? { reviewOn } : {}),
    });
    if (!outcome.ok) return;
    give({
      words:
        toTell.length > 0
          ? 'Decided. It is done once those whom it concerns know of it.'
          : 'Decided.',
      instead: 'reverse it',
    });
    onMade();
  };
  return (
    <ActForm
      title="What is decided"
      submit="Decide it"
      filled
      busy={sending && 'Sending'}
      onSubmit={submit}
      onCancel={onCancel}
      amiss={asked && confidence === null ? 'Say how sure you are, in chances of ten.' : undefined}
      refused={refusalBeside(refusal, FIELDS)}
    >
      {options.length > 0 && (
        <RadioField
          legend="Which way"
          value={taken}
          onChange={(value) => set({ taken: value })}
          options={[
            ...options.map((option, place) => ({
              value: option.id,
              label: (
                <>
                  <b className="strong">{letterOf(place)}</b> {written(option.words)}
                </>
              ),
            })),
            { value: OTHERWISE, label: 'Something else' },
          ]}
          refusal={
            asked && !taken ? 'Choose one, or say what else.' : refusalAt(refusal, 'optionId')
          }
        />
      )}
      {isOwn && (
        <TextField
          label="In your own words"
          voice
          rows={2}
          maxLength={limits.statement}
          value={words}
          onChange={(value) => set({ words: value })}
          refusal={asked && !words.trim() ? 'Say what is decided.' : refusalAt(refusal, 'words')}
        />
      )}
      <TextField
        label="Why"
        voice
        rows={2}
        maxLength={limits.sentence}
        value={because}
        onChange={(value) => set({ because: value })}
        refusal={
          asked && !because.trim()
            ? 'Give the reason, so that it can be followed and looked at again.'
            : refusalAt(refusal, 'because')
        }
      />
      <ConfidenceScale
        value={confidence}
        onChange={(value) => set({ confidence: value })}
        meaning="chances in ten that it turns out well"
      />
      <FieldRow>
        <TextField
          label="Look at it again on"
          type="date"
          min={today}
          value={reviewOn}
          onChange={(value) => set({ reviewOn: value })}
          refusal={refusalAt(refusal, 'reviewOn')}
        />
        {decider.id !== requestedBy.id && (
          <SelectField
            label="How you came to it"
            value={mode}
            onChange={(value) => set({ mode: value as keyof typeof MODES })}
            options={optionsOf(MODES)}
          />
        )}
      </FieldRow>
    </ActForm>
  );
}
