import { limits } from '@cairn/shared/kernel/limits';
import { useState } from 'react';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { ActForm } from '../../components/act-form.tsx';
import { TextField } from '../../components/field.tsx';
import { WordsForm } from '../blocker/words-form.tsx';
import { refusalAt, refusalBeside } from '../objective/refusal-words.ts';
import { ConfirmCommand, DeclineCommand, GiveCommand, TakeBackCommand } from './ask-commands.ts';
import type { AskRead } from './ask-parts.ts';

export interface AskFormProps {
  readonly ask: AskRead;
  readonly onDone: () => void;
}

const addressOf = ({ id, objective }: AskRead) => ({ objectiveId: objective.id, askId: id });

/** What was done about an ask. */
export function GiveForm({ ask, onDone }: AskFormProps) {
  const { send, sending, refusal } = useCommand(GiveCommand);
  return (
    <WordsForm
      title="Help that was given"
      label="What you did"
      field="what"
      missing="Say in a sentence what you did."
      submit="Say so"
      sending={sending}
      refusal={refusal}
      send={(what) => send({ ...addressOf(ask), what })}
      done={`Said. ${ask.askedBy.name} says whether it helped.`}
      taking={{ instead: `tell ${ask.askedBy.name} what there is to add` }}
      onDone={onDone}
    />
  );
}

/** Why not, and what might help instead: a no that leads on. */
export function DeclineForm({ ask, onDone }: AskFormProps) {
  const [because, setBecause] = useState('');
  const [alternative, setAlternative] = useState('');
  const [asked, setAsked] = useState(false);
  const { send, sending, refusal } = useCommand(DeclineCommand);
  const give = useReceipt();
  const missing = (words: string, says: string) => (asked && !words.trim() ? says : undefined);
  return (
    <ActForm
      title="It cannot be you, or not this"
      submit="Decline it"
      busy={sending && 'Sending'}
      onSubmit={async () => {
        setAsked(true);
        if (!because.trim() || !alternative.trim()) return;
        const outcome = await send({ ...addressOf(ask), because, alternative });
        if (!outcome.ok) return;
        give({
          words: `Declined. ${ask.askedBy.name} reads why, and what might help instead.`,
          instead: `tell ${ask.askedBy.name} what changed`,
        });
        onDone();
      }}
      onCancel={onDone}
      refused={refusalBeside(refusal, ['because', 'alternative'])}
    >
      <TextField
        label="Why not"
        voice
        rows={2}
        maxLength={limits.sentence}
        value={because}
        onChange={setBecause}
        refusal={missing(because, 'Say in a sentence why not.') ?? refusalAt(refusal, 'because')}
      />
      <TextField
        label="What might help instead"
        voice
        rows={2}
        maxLength={limits.sentence}
        value={alternative}
        onChange={setAlternative}
        hint="Somebody else, another day, a smaller part of it."
        refusal={
          missing(alternative, 'Say what else they could try.') ?? refusalAt(refusal, 'alternative')
        }
      />
    </ActForm>
  );
}

interface ConfirmFormProps extends AskFormProps {
  readonly helped: boolean;
}

/** The word of the one who asked; what came of it may be left out. */
export function ConfirmForm({ ask, helped, onDone }: ConfirmFormProps) {
  const [words, setWords] = useState('');
  const { send, sending, refusal } = useCommand(ConfirmCommand);
  const give = useReceipt();
  return (
    <ActForm
      title={helped ? 'It helped' : 'It did not help'}
      submit="Say so"
      busy={sending && 'Sending'}
      onSubmit={async () => {
        const said = words.trim() ? { words } : {};
        const outcome = await send({ ...addressOf(ask), helped, ...said });
        if (!outcome.ok) return;
        give({ words: helped ? 'Said that it helped.' : 'Said that it did not help.' });
        onDone();
      }}
      onCancel={onDone}
      refused={refusalBeside(refusal, ['words'])}
    >
      <TextField
        label={helped ? 'What came of it' : 'What is still missing'}
        voice
        rows={2}
        maxLength={limits.sentence}
        value={words}
        onChange={setWords}
        hint="May be left empty."
        refusal={refusalAt(refusal, 'words')}
      />
    </ActForm>
  );
}

/** What has become of the need, where one wants to say it. */
export function TakeBackForm({ ask, onDone }: AskFormProps) {
  const [because, setBecause] = useState('');
  const { send, sending, refusal } = useCommand(TakeBackCommand);
  const give = useReceipt();
  return (
    <ActForm
      title="No longer needed"
      submit="Take it back"
      busy={sending && 'Sending'}
      onSubmit={async () => {
        const said = because.trim() ? { because } : {};
        const outcome = await send({ ...addressOf(ask), ...said });
        if (!outcome.ok) return;
        give({ words: 'Taken back.' });
        onDone();
      }}
      onCancel={onDone}
      refused={refusalBeside(refusal, ['because'])}
    >
      <TextField
        label="What has become of it"
        voice
        rows={2}
        maxLength={limits.sentence}
        value={because}
        onChange={setBecause}
        hint="May be left empty."
        refusal={refusalAt(refusal, 'because')}
      />
    </ActForm>
  );
}
