import { useState } from 'react';
import { listed } from '../../app/number-words.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { ActForm } from '../../components/act-form.tsx';
import { refusalAt, refusalBeside } from '../objective/refusal-words.ts';
import { PickedPeople } from '../people/picked-people.tsx';
import type { KnownPerson } from '../people/use-people.ts';
import type { Sending } from './decline-form.tsx';

interface TellFormProps extends Sending<{ readonly toIds: readonly string[] }> {
  /** Those who have to be told, chosen from the start. */
  readonly toTell: readonly KnownPerson[];
  /** Those who were told already. */
  readonly told: readonly { readonly person: KnownPerson }[];
}

/** Whom one has told what was decided. */
export function TellForm({ toTell, told, send, sending, refusal, onDone }: TellFormProps) {
  const [to, setTo] = useState(toTell);
  const [asked, setAsked] = useState(false);
  const give = useReceipt();
  const submit = async () => {
    setAsked(true);
    if (to.length === 0) return;
    const outcome = await send({ toIds: to.map(({ id }) => id) });
    if (!outcome.ok) return;
    give({
      words: `Told ${listed(to.map(({ name }) => name))}.`,
      instead: 'tell them what changed',
    });
    onDone();
  };
  return (
    <ActForm
      title="Who knows of it now"
      lead="Tell them in person or in writing, and note it here. A decision that nobody has heard of is not done."
      submit="They know"
      filled
      busy={sending && 'Sending'}
      onSubmit={submit}
      onCancel={onDone}
      refused={refusalBeside(refusal, ['toIds'])}
    >
      <PickedPeople
        label="Whom you have told"
        nearest={toTell}
        leftOut={told.map(({ person }) => person.id)}
        chosen={to}
        onChange={setTo}
        refusal={asked && to.length === 0 ? 'Choose whom you told.' : refusalAt(refusal, 'toIds')}
      />
    </ActForm>
  );
}
