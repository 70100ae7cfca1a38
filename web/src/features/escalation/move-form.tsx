import { useCommand } from '../../app/use-command.ts';
import { useViewer } from '../../app/use-viewer.ts';
import { WordsForm } from '../blocker/words-form.tsx';
import { DeclineForm } from '../decision/decline-form.tsx';
import { PassForm } from '../decision/pass-form.tsx';
import { TellForm } from '../decision/tell-form.tsx';
import { useInverse } from '../objective/use-inverse.ts';
import { DecideForm } from './decide-form.tsx';
import {
  DeclineCommand,
  DelegateCommand,
  ReopenCommand,
  TellCommand,
} from './escalation-commands.ts';
import type { EscalationTold } from './escalation-parts.ts';
import type { EscalationForm } from './moves.ts';

interface MoveFormProps {
  readonly form: EscalationForm;
  readonly escalation: EscalationTold;
  /** Closes it, or goes on to the form that follows upon it. */
  readonly onDone: (next?: EscalationForm) => void;
}

/** What has to be told for a move. */
export function MoveFormOf({ form, escalation, onDone }: MoveFormProps) {
  const close = () => onDone();
  const props = { escalation, onDone: close };
  switch (form) {
    case 'decide':
      return (
        <DecideForm
          escalationId={escalation.id}
          onDecided={() => onDone('tell')}
          onCancel={close}
        />
      );
    case 'tell':
      return <Tell {...props} />;
    case 'decline':
      return <Decline {...props} />;
    case 'delegate':
      return <Delegate {...props} />;
    case 'reopen':
      return <Reopen {...props} />;
  }
}

interface FormProps {
  readonly escalation: EscalationTold;
  readonly onDone: () => void;
}

function Tell({ escalation, onDone }: FormProps) {
  const viewer = useViewer();
  const { send, ...command } = useCommand(TellCommand);
  const { id: escalationId, stage, toTell: waiting, objective, told } = escalation;
  const known = new Set(told.map(({ person }) => person.id));
  // Whoever has decided just now knows, and whoever answers for the objective plans with it.
  const owners = objective ? [objective.owner] : [];
  const toTell = (stage === 'DECIDED' ? waiting : waiting.filter(({ id }) => id !== viewer.id))
    .concat(owners.filter(({ id }) => id !== viewer.id))
    .filter(({ id }) => {
      const isNew = !known.has(id);
      known.add(id);
      return isNew;
    });
  return (
    <TellForm
      {...command}
      toTell={toTell}
      told={told}
      send={({ toIds }) => send({ escalationId, toIds: [...toIds] })}
      onDone={onDone}
    />
  );
}

function Decline({ escalation: { id: escalationId }, onDone }: FormProps) {
  const { send, ...command } = useCommand(DeclineCommand);
  return (
    <DeclineForm {...command} send={(told) => send({ escalationId, ...told })} onDone={onDone} />
  );
}

function Delegate({ escalation: { id: escalationId, heldBy }, onDone }: FormProps) {
  const { send, ...command } = useCommand(DelegateCommand);
  const delegate = useInverse(DelegateCommand);
  return (
    <PassForm
      {...command}
      title="Somebody else is at it"
      submit="Delegate it"
      holderId={heldBy?.id}
      takesReason={false}
      taking={
        heldBy
          ? { undo: delegate({ escalationId, toId: heldBy.id }), lasting: true }
          : { instead: 'delegate it anew' }
      }
      send={({ toId }) => send({ escalationId, toId })}
      onDone={onDone}
    />
  );
}

function Reopen({ escalation: { id: escalationId }, onDone }: FormProps) {
  const { send, sending, refusal } = useCommand(ReopenCommand);
  return (
    <WordsForm
      title="It came back, or did not help"
      label="What is still wrong"
      field="because"
      missing="Say what is still wrong."
      submit="Reopen it"
      sending={sending}
      refusal={refusal}
      send={(because) => send({ escalationId, because })}
      done="Reopened. Its clocks begin anew."
      taking={{ instead: 'say that it helped, once it is decided' }}
      onDone={onDone}
    />
  );
}
