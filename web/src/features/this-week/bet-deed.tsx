import type { FormEvent, ReactNode } from 'react';
import type { Refusal } from '../../app/use-command.ts';
import { Act } from '../../components/act.tsx';
import { Refused } from '../../components/refused.tsx';
import css from './bet-deed.module.css';
import type { WeekBet } from './this-week-query.ts';

export interface BetDeedProps {
  readonly bet: WeekBet;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

interface BetDeedFormProps {
  readonly act: string;
  readonly ready: boolean;
  readonly sending: boolean;
  readonly refusal: Refusal | undefined;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A few words and one act, opened under the bet they concern; `Esc` leaves. */
export function BetDeedForm({
  act,
  ready,
  sending,
  refusal,
  onSubmit,
  onCancel,
  children,
}: BetDeedFormProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready && !sending) onSubmit();
  };
  return (
    <form
      className={css.form}
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      {children}
      {refusal && !refusal.field && <Refused what={refusal.message} why={refusal.remedy} />}
      <div className="acts">
        <Act type="submit" disabled={!ready} busy={sending && 'Sending'}>
          {act}
        </Act>
        <Act kind="plain" onClick={onCancel}>
          Leave it
        </Act>
      </div>
    </form>
  );
}
