import { limits } from '@cairn/shared/kernel/limits';
import { useState } from 'react';
import { written } from '../../app/prose-words.ts';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { ActForm } from '../../components/act-form.tsx';
import { TextField } from '../../components/field.tsx';
import { RadioField } from '../../components/radio-field.tsx';
import { refusalAt, refusalBeside } from '../objective/refusal-words.ts';
import { useInverse } from '../objective/use-inverse.ts';
import { OfferOptionCommand, TakeBackCommand } from './decision-commands.ts';
import type { DecisionTold } from './decision-parts.ts';
import { letterOf } from './decision-words.ts';

interface OptionFormProps {
  readonly decision: Pick<DecisionTold, 'id' | 'options'>;
  readonly onDone: () => void;
}

/** A way that the others may not have seen, with what is expected of it. */
export function OfferForm({ decision: { id: decisionId }, onDone }: OptionFormProps) {
  const [optionId] = useState(() => crypto.randomUUID());
  const [words, setWords] = useState('');
  const [expected, setExpected] = useState('');
  const [asked, setAsked] = useState(false);
  const { send, sending, refusal } = useCommand(OfferOptionCommand);
  const takeBack = useInverse(TakeBackCommand);
  const give = useReceipt();
  const submit = async () => {
    setAsked(true);
    if (!words.trim()) return;
    const outcome = await send({
      decisionId,
      optionId,
      words,
      ...(expected.trim() ? { expected } : {}),
    });
    if (!outcome.ok) return;
    give({
      words: 'Offered. It stands beside the others.',
      undo: takeBack({ decisionId, optionId }),
      lasting: true,
    });
    onDone();
  };
  return (
    <ActForm
      title="Another way"
      submit="Offer it"
      filled
      busy={sending && 'Sending'}
      onSubmit={submit}
      onCancel={onDone}
      refused={refusalBeside(refusal, ['words', 'expected'])}
    >
      <TextField
        label="The option, in a few words"
        maxLength={limits.statement}
        value={words}
        onChange={setWords}
        refusal={asked && !words.trim() ? 'Say what could be done.' : refusalAt(refusal, 'words')}
      />
      <TextField
        label="What is expected of it"
        voice
        rows={2}
        maxLength={limits.sentence}
        value={expected}
        onChange={setExpected}
        refusal={refusalAt(refusal, 'expected')}
      />
    </ActForm>
  );
}

/** An option that is none any more. */
export function TakeBackForm({ decision: { id: decisionId, options }, onDone }: OptionFormProps) {
  const open = options.flatMap((option, place) =>
    option.viewerCanTakeBack ? [{ ...option, letter: letterOf(place) }] : [],
  );
  const [optionId, setOptionId] = useState(open.length === 1 ? open[0]?.id : undefined);
  const [asked, setAsked] = useState(false);
  const { send, sending, refusal } = useCommand(TakeBackCommand);
  const give = useReceipt();
  const submit = async () => {
    setAsked(true);
    if (!optionId) return;
    const outcome = await send({ decisionId, optionId });
    if (!outcome.ok) return;
    give({ words: 'Taken back. The history keeps it.', instead: 'offer it again' });
    onDone();
  };
  return (
    <ActForm
      title="It is no way any more"
      submit="Take it back"
      busy={sending && 'Sending'}
      onSubmit={submit}
      onCancel={onDone}
      refused={refusalBeside(refusal, ['optionId'])}
    >
      <RadioField
        legend="Which one"
        value={optionId}
        onChange={setOptionId}
        options={open.map(({ id, letter, words }) => ({
          value: id,
          label: `${letter} ${written(words)}`,
        }))}
        refusal={asked && !optionId ? 'Choose one.' : refusalAt(refusal, 'optionId')}
      />
    </ActForm>
  );
}
