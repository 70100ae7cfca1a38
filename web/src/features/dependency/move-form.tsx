import { written } from '../../app/prose-words.ts';
import { useCommand } from '../../app/use-command.ts';
import { WordsForm } from '../blocker/words-form.tsx';
import { CounterOfferForm, DeclineDependencyForm, PromiseForm } from './answer-forms.tsx';
import {
  DeliverCommand,
  RefuseOfferCommand,
  ReturnCommand,
  WithdrawCommand,
} from './dependency-commands.ts';
import type { DependencyTold } from './dependency-parts.ts';
import type { MoveForm } from './moves.ts';
import { RequestDependency } from './request-dependency.tsx';
import { VerifyForm } from './verify-form.tsx';

interface MoveFormProps {
  readonly form: MoveForm;
  readonly dependency: DependencyTold;
  readonly today: string;
  readonly onDone: () => void;
}

/** What has to be told for a move. */
export function MoveFormOf({ form, ...props }: MoveFormProps) {
  switch (form) {
    case 'promise':
      return <PromiseForm {...props} />;
    case 'offer':
      return <CounterOfferForm {...props} />;
    case 'decline':
      return <DeclineDependencyForm {...props} />;
    case 'verify':
      return <VerifyForm {...props} />;
    case 'deliver':
      return <DeliverForm {...props} />;
    case 'revise': {
      const { dependency, ...rest } = props;
      return (
        <RequestDependency {...rest} objectiveId={dependency.objective.id} revises={dependency} />
      );
    }
    case 'refuse':
    case 'return':
    case 'withdraw':
      return <BecauseForm {...props} {...BECAUSE[form]} />;
  }
}

function DeliverForm({ dependency, onDone }: Omit<MoveFormProps, 'form'>) {
  const { send, sending, refusal } = useCommand(DeliverCommand);
  return (
    <WordsForm
      title={`${written(dependency.what)}: it is there`}
      label="What came, and where to find it"
      field="note"
      submit="Deliver it"
      sending={sending}
      refusal={refusal}
      send={(note) => send({ dependencyId: dependency.id, ...(note.trim() ? { note } : {}) })}
      done="Delivered. Whoever waits is asked whether it is what they needed."
      taking={{ instead: 'ask whoever waits to send it back' }}
      onDone={onDone}
    />
  );
}

const BECAUSE = {
  refuse: {
    command: RefuseOfferCommand,
    title: 'The offer does not help',
    label: 'Why not',
    missing: 'Say why it does not help, so that another way is found.',
    submit: 'Refuse it',
    done: 'Refused. What was asked for stands.',
    taking: { instead: 'ask them to offer it again' },
  },
  return: {
    command: ReturnCommand,
    title: 'It is not yet what was needed',
    label: 'What is missing',
    missing: 'Say what is missing.',
    submit: 'Send it back',
    done: 'Sent back, with what is missing.',
    taking: { instead: 'ask them to deliver it again' },
  },
  withdraw: {
    command: WithdrawCommand,
    title: 'It is needed no longer',
    label: 'What changed',
    missing: 'Say what changed.',
    submit: 'Withdraw it',
    done: 'Withdrawn. Nobody works on it for you any more.',
    taking: { instead: 'ask for it anew' },
  },
} as const;

type BecauseFormProps = Omit<MoveFormProps, 'form'> & (typeof BECAUSE)[keyof typeof BECAUSE];

/** An act of whoever asked that takes its reason and nothing else. */
function BecauseForm({ command, dependency, today: _, ...form }: BecauseFormProps) {
  const { send, sending, refusal } = useCommand<unknown, { input: ReasonInput }>(command);
  return (
    <WordsForm
      {...form}
      field="because"
      sending={sending}
      refusal={refusal}
      send={(because) => send({ dependencyId: dependency.id, because })}
    />
  );
}

interface ReasonInput {
  readonly commandId: string;
  readonly dependencyId: string;
  readonly because: string;
}
