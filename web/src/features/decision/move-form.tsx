import { useCommand } from '../../app/use-command.ts';
import { WordsForm } from '../blocker/words-form.tsx';
import {
  DeclineCommand,
  HandOverCommand,
  ReverseCommand,
  TellCommand,
  WithdrawCommand,
} from './decision-commands.ts';
import type { DecisionTold } from './decision-parts.ts';
import { DeclineForm } from './decline-form.tsx';
import { MakeForm } from './make-form.tsx';
import type { DecisionForm } from './moves.ts';
import { OfferForm, TakeBackForm } from './option-forms.tsx';
import { PassForm } from './pass-form.tsx';
import { ReviewForm } from './review-form.tsx';
import { TellForm } from './tell-form.tsx';
import { AssumeForm, FearForm, SettleForm } from './thinking-forms.tsx';

interface MoveFormProps {
  readonly form: DecisionForm;
  readonly decision: DecisionTold;
  readonly today: string;
  /** Closes it, or goes on to the form that follows upon it. */
  readonly onDone: (next?: DecisionForm) => void;
}

/** What has to be told for a move. */
export function MoveFormOf({ form, decision, today, onDone }: MoveFormProps) {
  const close = () => onDone();
  const props = { decision, onDone: close };
  switch (form) {
    case 'make':
      return (
        <MakeForm
          decision={decision}
          today={today}
          onMade={() => onDone(decision.toTell.length > 0 ? 'tell' : undefined)}
          onCancel={close}
        />
      );
    case 'tell':
      return <Tell {...props} />;
    case 'decline':
      return <Decline {...props} />;
    case 'handOver':
      return <HandOver {...props} />;
    case 'offer':
      return <OfferForm {...props} />;
    case 'takeBack':
      return <TakeBackForm {...props} />;
    case 'assume':
      return <AssumeForm {...props} />;
    case 'settle':
      return <SettleForm {...props} />;
    case 'fear':
      return <FearForm {...props} />;
    case 'review':
      return <ReviewForm decisionId={decision.id} onDone={close} />;
    case 'reverse':
    case 'withdraw':
      return <BecauseForm {...props} {...BECAUSE[form]} />;
  }
}

interface FormProps {
  readonly decision: DecisionTold;
  readonly onDone: () => void;
}

function Tell({ decision, onDone }: FormProps) {
  const { id: decisionId, stage, toTell, told, toldOfReversal } = decision;
  const { send, ...command } = useCommand(TellCommand);
  return (
    <TellForm
      {...command}
      toTell={toTell}
      told={stage === 'REVERSED' ? toldOfReversal : told}
      send={({ toIds }) => send({ decisionId, toIds: [...toIds] })}
      onDone={onDone}
    />
  );
}

function Decline({ decision: { id: decisionId }, onDone }: FormProps) {
  const { send, ...command } = useCommand(DeclineCommand);
  return (
    <DeclineForm {...command} send={(told) => send({ decisionId, ...told })} onDone={onDone} />
  );
}

function HandOver({ decision: { id: decisionId, decider }, onDone }: FormProps) {
  const { send, ...command } = useCommand(HandOverCommand);
  return (
    <PassForm
      {...command}
      title="Somebody else decides it"
      submit="Hand it over"
      holderId={decider.id}
      takesReason
      taking={{ instead: 'ask whoever has it to hand it back' }}
      send={(told) => send({ decisionId, ...told })}
      onDone={onDone}
    />
  );
}

const BECAUSE = {
  reverse: {
    command: ReverseCommand,
    title: 'It holds no longer',
    label: 'What changed',
    missing: 'Say what changed, for those who went by it.',
    submit: 'Reverse it',
    done: 'Reversed. Ask anew, if the question stands.',
    taking: { instead: 'ask anew' },
  },
  withdraw: {
    command: WithdrawCommand,
    title: 'It needs no decision any more',
    label: 'What changed',
    missing: 'Say what changed.',
    submit: 'Withdraw it',
    done: 'Withdrawn. Nobody has to decide it any more.',
    taking: { instead: 'ask anew' },
  },
} as const;

type BecauseFormProps = FormProps & (typeof BECAUSE)[keyof typeof BECAUSE];

/** An act that takes its reason and nothing else. */
function BecauseForm({ command, decision, ...form }: BecauseFormProps) {
  const { send, sending, refusal } = useCommand<unknown, { input: ReasonInput }>(command);
  return (
    <WordsForm
      {...form}
      field="because"
      sending={sending}
      refusal={refusal}
      send={(because) => send({ decisionId: decision.id, because })}
    />
  );
}

interface ReasonInput {
  readonly commandId: string;
  readonly decisionId: string;
  readonly because: string;
}
