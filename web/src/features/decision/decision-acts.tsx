import { useState } from 'react';
import { useCommand } from '../../app/use-command.ts';
import { useMayRecord } from '../../app/use-may-record.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { AcknowledgeCommand } from './decision-commands.ts';
import type { DecisionTold } from './decision-parts.ts';
import { MoveFormOf } from './fetched-move-form.ts';
import { MoveBar } from './move-bar.tsx';
import { type DecisionForm, type DecisionMove, movesOf } from './moves.ts';

interface DecisionActsProps {
  readonly decision: DecisionTold;
  readonly today: string;
}

/** What the viewer may do about a decision; what may not be done is not there. */
export function DecisionActs({ decision, today }: DecisionActsProps) {
  const [form, setForm] = useState<DecisionForm>();
  const acknowledge = useCommand(AcknowledgeCommand);
  const give = useReceipt();
  const mayRecord = useMayRecord();
  const make = async ({ opens, sends }: DecisionMove) => {
    if (opens) setForm(opens);
    if (!sends) return;
    const outcome = await acknowledge.send({ decisionId: decision.id });
    if (outcome.ok)
      give({
        words: 'Seen. Whoever asked knows that it is with you.',
        instead: 'hand it over if it is not yours',
      });
  };
  if (form)
    return <MoveFormOf key={form} form={form} decision={decision} today={today} onDone={setForm} />;
  return (
    <MoveBar
      moves={movesOf(decision, today, mayRecord)}
      onMake={(move) => void make(move)}
      sending={acknowledge.sending ? 'acknowledge' : undefined}
      refusal={acknowledge.refusal}
    />
  );
}
