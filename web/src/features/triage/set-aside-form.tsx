import { useCommand } from '../../app/use-command.ts';
import { useViewer } from '../../app/use-viewer.ts';
import { WordsForm } from '../blocker/words-form.tsx';
import { useInverse } from '../objective/use-inverse.ts';
import { BringBackCommand, SetAsideCommand } from './triage-commands.ts';

interface SetAsideFormProps {
  readonly itemId: string;
  readonly onDone: () => void;
}

/** Why a question needs nothing of the viewer. It is kept, so that rules can be judged by it. */
export function SetAsideForm({ itemId, onDone }: SetAsideFormProps) {
  const { id: personId } = useViewer();
  const { send, sending, refusal } = useCommand(SetAsideCommand);
  const bringBack = useInverse(BringBackCommand);
  return (
    <WordsForm
      title="Nothing to do about it"
      label="Why"
      field="because"
      missing="Say in a sentence why."
      submit="Set it aside"
      sending={sending}
      refusal={refusal}
      send={(because) => send({ personId, itemId, because })}
      done="Set aside."
      taking={{ undo: bringBack({ personId, itemId }), lasting: true }}
      onDone={onDone}
    />
  );
}
