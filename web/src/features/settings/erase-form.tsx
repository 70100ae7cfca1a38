import { useState } from 'react';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { ActForm } from '../../components/act-form.tsx';
import { TextField } from '../../components/field.tsx';
import css from './data-page.module.css';
import { isTheName } from './data-words.ts';
import { ErasePersonCommand } from './settings-commands.ts';

/** Says what is lost and what stays, and asks for the name: there is no way back. */
export function EraseForm({
  person: { id, name },
  onDone,
}: {
  readonly person: { readonly id: string; readonly name: string };
  readonly onDone: () => void;
}) {
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState(false);
  const { send, sending, refusal } = useCommand(ErasePersonCommand);
  const give = useReceipt();
  const isIt = isTheName(typed, name);
  return (
    <ActForm
      title={`Erase ${name} for good`}
      lead="Nobody can take this back."
      submit="Erase for good"
      busy={sending && 'Erasing'}
      onSubmit={async () => {
        setAsked(true);
        if (!isIt || sending) return;
        const { ok } = await send({ personId: id });
        if (!ok) return;
        give({ words: 'Erased for good. Their words are gone.' });
        onDone();
      }}
      onCancel={onDone}
      refused={refusal && { words: `${refusal.message} ${refusal.remedy}`, forget: refusal.forget }}
    >
      <dl className={css.stakes}>
        <dt>Lost</dt>
        <dd>
          Name and address, and every sentence they ever wrote: objectives and key results they
          named, notes, learnings, reasons. Others see that the words are forgotten.
        </dd>
        <dt>Stays</dt>
        <dd>
          That it happened, when, and the numbers of it, under a name that says nothing. What others
          wrote stays, also where it speaks of them.
        </dd>
        <dt>Backups</dt>
        <dd>
          Those from before hold it until they run out. Whoever runs Cairn sees to it that none
          brings it back.
        </dd>
      </dl>
      <TextField
        label="Type their name to confirm"
        value={typed}
        onChange={setTyped}
        hint={name}
        refusal={asked && !isIt ? `This is not “${name}”.` : undefined}
      />
    </ActForm>
  );
}
