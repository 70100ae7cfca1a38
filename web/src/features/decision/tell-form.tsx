import { useState } from 'react';
import { listed } from '../../app/number-words.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { ActForm } from '../../components/act-form.tsx';
import { PickedField } from '../../components/picked-field.tsx';
import { usePeople } from '../check-in/use-people.ts';
import { refusalAt, refusalBeside } from '../objective/refusal-words.ts';
import type { Sending } from './decline-form.tsx';

interface Known {
  readonly id: string;
  readonly name: string;
}

interface TellFormProps extends Sending<{ readonly toIds: readonly string[] }> {
  /** Those who have to be told, chosen from the start. */
  readonly toTell: readonly Known[];
  /** Those who were told already. */
  readonly told: readonly { readonly person: Known }[];
}

/** Whom one has told what was decided. */
export function TellForm({ toTell, told, send, sending, refusal, onDone }: TellFormProps) {
  const people = usePeople();
  const [toIds, setToIds] = useState<readonly string[]>(() => toTell.map(({ id }) => id));
  const [asked, setAsked] = useState(false);
  const give = useReceipt();
  const known = new Set([...toTell.map(({ id }) => id), ...told.map(({ person }) => person.id)]);
  const options = [
    ...toTell.map(({ id, name }) => ({ value: id, label: name })),
    ...people.options.filter(({ value }) => !known.has(value)),
  ];
  const submit = async () => {
    setAsked(true);
    if (toIds.length === 0) return;
    const outcome = await send({ toIds });
    if (!outcome.ok) return;
    const names = toIds.map((id) => options.find(({ value }) => value === id)?.label ?? 'somebody');
    give({ words: `Told ${listed(names)}.`, instead: 'tell them what changed' });
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
      <PickedField
        label="Whom you have told"
        options={options}
        chosen={toIds}
        onChange={setToIds}
        refusal={
          asked && toIds.length === 0 ? 'Choose whom you told.' : refusalAt(refusal, 'toIds')
        }
      />
    </ActForm>
  );
}
