import { useState } from 'react';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { MoveBar } from '../decision/move-bar.tsx';
import { AcknowledgeCommand, VerifyCommand } from './escalation-commands.ts';
import type { EscalationTold } from './escalation-parts.ts';
import { MoveFormOf } from './move-form.tsx';
import { type EscalationForm, type EscalationMove, movesOf } from './moves.ts';

interface EscalationActsProps {
  readonly escalation: EscalationTold;
  readonly today: string;
}

const DONE: Readonly<Record<NonNullable<EscalationMove['sends']>, string>> = {
  acknowledge: 'You are at it. Whoever raised it sees that.',
  verify: 'It helped. The escalation is over.',
};

/** What to do instead of taking it back, where nothing can. */
const INSTEAD: typeof DONE = { acknowledge: 'delegate it', verify: 'reopen it' };

/** What the viewer may do about an escalation; what may not be done is not there. */
export function EscalationActs({ escalation }: EscalationActsProps) {
  const [form, setForm] = useState<EscalationForm>();
  const commands = {
    acknowledge: useCommand(AcknowledgeCommand),
    verify: useCommand(VerifyCommand),
  };
  const give = useReceipt();
  const make = async ({ opens, sends }: EscalationMove) => {
    if (opens) setForm(opens);
    if (!sends) return;
    const outcome = await commands[sends].send({ escalationId: escalation.id });
    if (outcome.ok) give({ words: DONE[sends], instead: INSTEAD[sends] });
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
