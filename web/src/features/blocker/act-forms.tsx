import { useCommand } from '../../app/use-command.ts';
import { DeclineForm } from '../decision/decline-form.tsx';
import {
  DeclineCommand,
  DeliverCommand,
  HelpCommand,
  ReopenCommand,
  ResolveCommand,
} from './blocker-commands.ts';
import { useReopen } from './use-reopen.ts';
import { WordsForm } from './words-form.tsx';

interface BlockerFormProps {
  readonly blockerId: string;
  readonly onDone: () => void;
}

/** What removed a blocker. */
export function ResolveForm({ blockerId, onDone }: BlockerFormProps) {
  const { send, sending, refusal } = useCommand(ResolveCommand);
  const reopen = useReopen();
  return (
    <WordsForm
      title="It is out of the way"
      label="What removed it"
      field="how"
      missing="Say in a sentence what removed it."
      submit="Resolve it"
      sending={sending}
      refusal={refusal}
      send={(how) => send({ blockerId, how })}
      done="Resolved."
      taking={{ undo: reopen(blockerId), lasting: true }}
      onDone={onDone}
    />
  );
}

/** What somebody did to help; the blocker stays until it is resolved. */
export function HelpForm({ blockerId, onDone }: BlockerFormProps) {
  const { send, sending, refusal } = useCommand(HelpCommand);
  return (
    <WordsForm
      title="Help that was given"
      label="What you did"
      field="help"
      missing="Say in a sentence what you did."
      submit="Note it"
      sending={sending}
      refusal={refusal}
      send={(help) => send({ blockerId, help })}
      done="Noted. It still stands in the way until it is resolved."
      taking={{ instead: 'note what else there is to say' }}
      onDone={onDone}
    />
  );
}

/** What was arranged has come; whether that was all is for the team to say. */
export function DeliverForm({ blockerId, onDone }: BlockerFormProps) {
  const { send, sending, refusal } = useCommand(DeliverCommand);
  return (
    <WordsForm
      title="What was missing has come"
      label="What there is to say of it, if anything"
      field="note"
      submit="It has come"
      sending={sending}
      refusal={refusal}
      send={(note) => send({ blockerId, ...(note.trim() ? { note } : {}) })}
      done="Noted. The team resolves the blocker when it is out of the way."
      taking={{ instead: 'arrange it anew if it has not come' }}
      onDone={onDone}
    />
  );
}

/** Whoever could clear it will not. */
export function DeclineBlockerForm({ blockerId, onDone }: BlockerFormProps) {
  const { send, sending, refusal } = useCommand(DeclineCommand);
  return (
    <DeclineForm
      sending={sending}
      refusal={refusal}
      send={(said) => send({ blockerId, ...said })}
      afterAll="take it on after all"
      onDone={onDone}
    />
  );
}

interface ReopenProps extends BlockerFormProps {
  /** Whether it was taken for the same as another one. */
  readonly isMerged: boolean;
}

/** Why a blocker that was removed stands in the way again, or one that was merged for itself. */
export function ReopenForm({ blockerId, isMerged, onDone }: ReopenProps) {
  const { send, sending, refusal } = useCommand(ReopenCommand);
  return (
    <WordsForm
      title={isMerged ? 'They are two after all' : 'It came back'}
      label={isMerged ? 'How they differ' : 'What came back'}
      field="because"
      missing={`Say in a sentence ${isMerged ? 'how they differ' : 'what came back'}.`}
      submit="Reopen it"
      sending={sending}
      refusal={refusal}
      send={(because) => send({ blockerId, because })}
      done="Reopened."
      taking={{ instead: 'resolve it again' }}
      onDone={onDone}
    />
  );
}
