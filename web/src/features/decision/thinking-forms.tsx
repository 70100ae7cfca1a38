import { limits } from '@cairn/shared/kernel/limits';
import { useState } from 'react';
import { graphql } from '../../app/graphql.ts';
import { written } from '../../app/prose-words.ts';
import { useAnswer } from '../../app/use-answer.ts';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { useViewer } from '../../app/use-viewer.ts';
import { ActForm, FieldRow } from '../../components/act-form.tsx';
import { SelectField, TextField } from '../../components/field.tsx';
import { Private } from '../../components/private.tsx';
import { RadioField } from '../../components/radio-field.tsx';
import { WordsForm } from '../blocker/words-form.tsx';
import { refusalAt, refusalBeside } from '../objective/refusal-words.ts';
import { AssumeCommand, FearCommand, SettleCommand } from './decision-commands.ts';
import type { DecisionTold } from './decision-parts.ts';
import { whoReadsThinking } from './who-reads.ts';

interface ThinkingFormProps {
  readonly decision: Pick<DecisionTold, 'id' | 'assumptions' | 'decider' | 'requestedBy'>;
  readonly onDone: () => void;
}

/** What has to be true for it to come out well. */
export function AssumeForm({ decision, onDone }: ThinkingFormProps) {
  const { id: decisionId } = decision;
  const { id: viewerId } = useViewer();
  const [assumptionId] = useState(() => crypto.randomUUID());
  const { send, sending, refusal } = useCommand(AssumeCommand);
  return (
    <WordsForm
      title="What has to be true for it to come out well"
      lead={whoReadsThinking(decision, viewerId)}
      label="The assumption"
      field="words"
      missing="Say in a sentence what you take for true."
      submit="Record it"
      sending={sending}
      refusal={refusal}
      send={(words) => send({ decisionId, assumptionId, words })}
      done="Recorded. Say whether it holds once that is known."
      onDone={onDone}
    />
  );
}

/** Whether something that was taken for true is. */
export function SettleForm({ decision, onDone }: ThinkingFormProps) {
  const { id: decisionId } = decision;
  const { id: viewerId } = useViewer();
  const assumptions = decision.assumptions.filter(({ isLeftBehind }) => !isLeftBehind);
  const [assumptionId, setAssumptionId] = useState(
    (assumptions.find(({ held }) => held === null) ?? assumptions[0])?.id ?? '',
  );
  const [holds, setHolds] = useState<'yes' | 'no'>();
  const [asked, setAsked] = useState(false);
  const { send, sending, refusal } = useCommand(SettleCommand);
  const give = useReceipt();
  const submit = async () => {
    setAsked(true);
    if (!holds) return;
    const outcome = await send({ decisionId, assumptionId, held: holds === 'yes' });
    if (!outcome.ok) return;
    give({ words: holds === 'yes' ? 'Noted: it holds.' : 'Noted: it does not hold.' });
    onDone();
  };
  return (
    <ActForm
      title="Whether an assumption holds"
      submit="Note it"
      busy={sending && 'Sending'}
      onSubmit={submit}
      onCancel={onDone}
      refused={refusalBeside(refusal, ['assumptionId'])}
    >
      <Private readers={whoReadsThinking(decision, viewerId)}>
        <SelectField
          label="The assumption"
          value={assumptionId}
          onChange={setAssumptionId}
          options={assumptions.map(({ id, words }) => ({ value: id, label: written(words) }))}
          refusal={refusalAt(refusal, 'assumptionId')}
        />
      </Private>
      <RadioField
        legend="It"
        value={holds}
        onChange={setHolds}
        options={[
          { value: 'yes', label: 'holds' },
          { value: 'no', label: 'does not hold' },
        ]}
        refusal={asked && !holds ? 'Say which of the two.' : undefined}
      />
    </ActForm>
  );
}

const WatchableQuery = graphql(`
  query Watchable($id: ID!) {
    decision(id: $id) {
      objectives {
        keyResults {
          id
          name {
            text
          }
        }
      }
    }
  }
`);

const LOW = Array.from({ length: 10 }, (_, chance) => ({
  value: String(chance),
  label: chance === 0 ? '0' : `${chance} or below`,
}));
const FIELDS = ['why', 'sign', 'watchKeyResultId', 'watchAtOrBelow'];

/** Looked back upon from the end: why it failed, and what would have shown it early. */
export function FearForm({ decision, onDone }: ThinkingFormProps) {
  const { id: decisionId } = decision;
  const { id: viewerId } = useViewer();
  const [reasonId] = useState(() => crypto.randomUUID());
  const { data } = useAnswer(WatchableQuery, { id: decisionId });
  const watchable = data?.decision?.objectives.flatMap(({ keyResults }) => keyResults) ?? [];
  const [told, setTold] = useState({ why: '', sign: '', watched: '', atOrBelow: '4' });
  const [asked, setAsked] = useState(false);
  const { send, sending, refusal } = useCommand(FearCommand);
  const give = useReceipt();
  const set = (change: Partial<typeof told>) => setTold({ ...told, ...change });
  const { why, sign, watched, atOrBelow } = told;
  const submit = async () => {
    setAsked(true);
    if (!why.trim() || !sign.trim()) return;
    const outcome = await send({
      decisionId,
      reasonId,
      why,
      sign,
      ...(watched ? { watchKeyResultId: watched, watchAtOrBelow: Number(atOrBelow) } : {}),
    });
    if (!outcome.ok) return;
    give({ words: watched ? 'Recorded. The sign is watched for.' : 'Recorded.' });
    onDone();
  };
  return (
    <ActForm
      title="Imagine that it failed"
      lead={`The cycle is over, and it went wrong. Write down why, as if it had happened. ${whoReadsThinking(decision, viewerId)}`}
      submit="Record it"
      busy={sending && 'Sending'}
      onSubmit={submit}
      onCancel={onDone}
      refused={refusalBeside(refusal, FIELDS)}
    >
      <TextField
        label="Why it failed"
        voice
        rows={2}
        maxLength={limits.sentence}
        value={why}
        onChange={(value) => set({ why: value })}
        refusal={
          asked && !why.trim() ? 'Say in a sentence why it failed.' : refusalAt(refusal, 'why')
        }
      />
      <TextField
        label="What would show it early"
        voice
        rows={2}
        maxLength={limits.sentence}
        value={sign}
        onChange={(value) => set({ sign: value })}
        refusal={
          asked && !sign.trim()
            ? 'Name a sign that somebody could see.'
            : refusalAt(refusal, 'sign')
        }
      />
      {watchable.length > 0 && (
        <FieldRow>
          <SelectField
            label="Watch for it in the confidence of"
            value={watched}
            onChange={(value) => set({ watched: value })}
            options={[
              { value: '', label: 'no key result' },
              ...watchable.map(({ id, name }) => ({ value: id, label: written(name) })),
            ]}
            refusal={refusalAt(refusal, 'watchKeyResultId')}
          />
          {watched && (
            <SelectField
              label="It shows at"
              value={atOrBelow}
              onChange={(value) => set({ atOrBelow: value })}
              options={LOW}
              refusal={refusalAt(refusal, 'watchAtOrBelow')}
            />
          )}
        </FieldRow>
      )}
    </ActForm>
  );
}
