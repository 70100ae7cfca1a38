import { limits } from '@cairn/shared/kernel/limits';
import { useState } from 'react';
import { written } from '../../app/prose-words.ts';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { ActForm, FieldRow } from '../../components/act-form.tsx';
import { dayOfMonth } from '../../components/day-words.ts';
import { SelectField, TextField } from '../../components/field.tsx';
import { DeclineForm } from '../decision/decline-form.tsx';
import { refusalAt, refusalBeside } from '../objective/refusal-words.ts';
import { DeclineCommand, OfferCommand, PromiseCommand } from './dependency-commands.ts';
import type { DependencyTold } from './dependency-parts.ts';

interface AnswerFormProps {
  readonly dependency: Pick<
    DependencyTold,
    'id' | 'neededBy' | 'promisedOn' | 'lastPromisedOn' | 'restsOn' | 'couldRestOn'
  >;
  readonly onDone: () => void;
}

interface DatedFormProps extends AnswerFormProps {
  readonly today: string;
}

/** The day it will be there. A day later than the one promised before says what moved it. */
export function PromiseForm({ dependency, today, onDone }: DatedFormProps) {
  const { id: dependencyId, neededBy, promisedOn, lastPromisedOn } = dependency;
  const [on, setOn] = useState(promisedOn ?? (neededBy > today ? neededBy : today));
  const [because, setBecause] = useState('');
  const [restsOnId, setRestsOnId] = useState(dependency.restsOn?.id ?? '');
  const [asked, setAsked] = useState(false);
  const { send, sending, refusal } = useCommand(PromiseCommand);
  const give = useReceipt();
  const slips = lastPromisedOn !== null && on > lastPromisedOn;
  const submit = async () => {
    setAsked(true);
    if (!on || (slips && !because.trim())) return;
    const outcome = await send({
      dependencyId,
      on,
      ...(slips ? { because } : {}),
      ...(restsOnId ? { restsOnId } : {}),
    });
    if (!outcome.ok) return;
    give({
      words: `Promised for ${dayOfMonth(on)}. Whoever waits sees it now.`,
      instead: 'promise another day',
    });
    onDone();
  };
  return (
    <ActForm
      title={promisedOn ? 'Another day' : 'The day it will be there'}
      lead={
        slips
          ? 'Said early, a later day can be planned with.'
          : `Needed by ${dayOfMonth(neededBy)}.`
      }
      submit="Promise it"
      filled
      busy={sending && 'Sending'}
      onSubmit={submit}
      onCancel={onDone}
      refused={refusalBeside(refusal, ['on', 'because', 'restsOnId'])}
    >
      <FieldRow>
        <TextField
          label="On"
          type="date"
          min={today}
          value={on}
          onChange={setOn}
          refusal={asked && !on ? 'Give the day.' : refusalAt(refusal, 'on')}
        />
        {!slips && (
          <SelectField
            label="It rests on"
            value={restsOnId}
            onChange={setRestsOnId}
            options={[
              { value: '', label: 'none of our objectives' },
              ...dependency.couldRestOn.map(({ id, statement }) => ({
                value: id,
                label: written(statement),
              })),
            ]}
            refusal={refusalAt(refusal, 'restsOnId')}
          />
        )}
      </FieldRow>
      {slips && (
        <TextField
          label="What moved it"
          voice
          rows={2}
          maxLength={limits.sentence}
          value={because}
          onChange={setBecause}
          refusal={
            asked && !because.trim()
              ? 'Say what moved it, so that whoever waits can plan anew.'
              : refusalAt(refusal, 'because')
          }
        />
      )}
    </ActForm>
  );
}

/** Another day, another scope, or both. */
export function CounterOfferForm({ dependency, today, onDone }: DatedFormProps) {
  const { id: dependencyId, neededBy } = dependency;
  const [told, setTold] = useState({ on: '', what: '', because: '' });
  const [asked, setAsked] = useState(false);
  const { send, sending, refusal } = useCommand(OfferCommand);
  const give = useReceipt();
  const { on, what, because } = told;
  const submit = async () => {
    setAsked(true);
    if (!on && !what.trim()) return;
    const outcome = await send({
      dependencyId,
      ...(on ? { on } : {}),
      ...(what.trim() ? { what } : {}),
      ...(because.trim() ? { because } : {}),
    });
    if (!outcome.ok) return;
    give({ words: 'Offered. Whoever asked says whether it helps.', instead: 'promise a day' });
    onDone();
  };
  return (
    <ActForm
      title="What could be done instead"
      lead={`Needed by ${dayOfMonth(neededBy)}. Name another day, less of it, or both.`}
      submit="Offer it"
      filled
      busy={sending && 'Sending'}
      onSubmit={submit}
      onCancel={onDone}
      refused={refusalBeside(refusal, ['on', 'what', 'because'])}
    >
      <FieldRow>
        <TextField
          label="On"
          type="date"
          min={today}
          value={on}
          onChange={(day) => setTold({ ...told, on: day })}
          refusal={
            asked && !on && !what.trim()
              ? 'Give the day it could be there, or what it could be.'
              : refusalAt(refusal, 'on')
          }
        />
        <TextField
          label="What it could be"
          maxLength={limits.label}
          value={what}
          onChange={(words) => setTold({ ...told, what: words })}
          refusal={refusalAt(refusal, 'what')}
        />
      </FieldRow>
      <TextField
        label="Why that"
        voice
        rows={2}
        maxLength={limits.sentence}
        value={because}
        onChange={(words) => setTold({ ...told, because: words })}
        refusal={refusalAt(refusal, 'because')}
      />
    </ActForm>
  );
}

/** The other team will not do it. */
export function DeclineDependencyForm({ dependency, onDone }: AnswerFormProps) {
  const { send, sending, refusal } = useCommand(DeclineCommand);
  return (
    <DeclineForm
      sending={sending}
      refusal={refusal}
      send={(said) => send({ dependencyId: dependency.id, ...said })}
      onDone={onDone}
    />
  );
}
