import { useState } from 'react';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { MoveBar } from '../decision/move-bar.tsx';
import { useInverse } from '../objective/use-inverse.ts';
import { AcknowledgeCommand, HandBackCommand, VerifyCommand } from './escalation-commands.ts';
import type { EscalationTold } from './escalation-parts.ts';
import { MoveFormOf } from './fetched-move-form.ts';
import { type EscalationForm, type EscalationMove, movesOf } from './moves.ts';

interface EscalationActsProps {
  readonly escalation: EscalationTold;
  readonly today: string;
}

const DONE: Readonly<Record<NonNullable<EscalationMove['sends']>, string>> = {
  acknowledge: 'You are at it. Whoever raised it sees that.',
  verify: 'It helped. The escalation is over.',
};

/** What the viewer may do about an escalation; what may not be done is not there. */
export function EscalationActs({ escalation }: EscalationActsProps) {
  const [form, setForm] = useState<EscalationForm>();
  const commands = {
    acknowledge: useCommand(AcknowledgeCommand),
    verify: useCommand(VerifyCommand),
  };
  const handBack = useInverse(HandBackCommand);
  const give = useReceipt();
  const make = async ({ opens, sends }: EscalationMove) => {
    if (opens) setForm(opens);
    if (!sends) return;
    const outcome = await commands[sends].send({ escalationId: escalation.id });
    if (!outcome.ok) return;
    const words = DONE[sends];
    if (sends === 'verify') give({ words, instead: 'reopen it' });
    else give({ words, undo: handBack({ escalationId: escalation.id }), lasting: true });
  };
  if (form) return <MoveFormOf key={form} form={form} escalation={escalation} onDone={setForm} />;
  const { acknowledge, verify } = commands;
  return (
    <MoveBar
      moves={movesOf(escalation)}
      onMake={(move) => void make(move)}
      sending={acknowledge.sending ? 'acknowledge' : verify.sending ? 'verify' : undefined}
      refusal={acknowledge.refusal ?? verify.refusal}
    />
  );
}
