import { limits } from '@cairn/shared/kernel/limits';
import { useEffect, useRef, useState } from 'react';
import { useCommand } from '../../app/use-command.ts';
import { useKey } from '../../app/use-keys.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { Act } from '../../components/act.tsx';
import { TextField } from '../../components/field.tsx';
import { Refused } from '../../components/refused.tsx';
import { RaiseCommand } from '../escalation/escalation-commands.ts';
import { refusalAt, refusalWords } from '../objective/refusal-words.ts';
import type { Escalatable } from './escalatable.ts';
import css from './escalate-blocker.module.css';

interface EscalateBlockerProps {
  /** What was told of the blocker, as an escalation says it. */
  readonly told: Escalatable;
  readonly level: 2 | 3;
  readonly onDone: () => void;
}

/** An urgent customer’s issue goes to the leaders at once, by one key, with all that was told of it. */
export function EscalateBlocker({ told, level, onDone }: EscalateBlockerProps) {
  const [escalationId] = useState(() => crypto.randomUUID());
  const [ask, setAsk] = useState(told.ask);
  const [asked, setAsked] = useState(false);
  const { send, sending, refusal } = useCommand(RaiseCommand);
  const give = useReceipt();
  const Heading = `h${level}` as const;
  const escalate = async () => {
    setAsked(true);
    if (!ask.trim()) return;
    const outcome = await send({ ...told, escalationId, ask });
    if (!outcome.ok) return;
    give({ words: 'Escalated, with the blocker that it comes from.' });
    onDone();
  };
  useKey('1', () => void escalate());
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <section ref={place} tabIndex={-1} className={css.offer} aria-label="Escalate it">
      <Heading>A customer waits. Escalate it now?</Heading>
      <p className="quiet">
        The blocker is raised. As an escalation it reaches the leaders at once, and the team’s plan
        stands still while it lasts.{' '}
        {told.ask ? 'Everything is filled in.' : 'Only what would help is not said yet.'}
      </p>
      {!told.ask && (
        <TextField
          label="What is needed"
          voice
          rows={2}
          maxLength={limits.sentence}
          value={ask}
          onChange={setAsk}
          refusal={asked && !ask.trim() ? 'Say what would help.' : refusalAt(refusal, 'ask')}
        />
      )}
      {refusal && refusal.field !== 'ask' && (
        <Refused what="Not done." why={refusalWords(refusal)} />
      )}
      <div className="acts">
        <Act kind="filled" hint="1" busy={sending && 'Sending'} onClick={() => void escalate()}>
          Escalate it
        </Act>
        <Act kind="plain" onClick={onDone}>
          Leave it as a blocker
        </Act>
      </div>
    </section>
  );
}
