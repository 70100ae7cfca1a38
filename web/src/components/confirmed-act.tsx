import { useState } from 'react';
import { Act } from './act.tsx';
import css from './confirmed-act.module.css';
import { Refused } from './refused.tsx';

export interface ConfirmedActProps {
  readonly act: string;
  /** What will happen, read before it does. */
  readonly says: string;
  /** The act once more, with whom or what it is about. */
  readonly confirm: string;
  readonly busy?: string | false;
  readonly onConfirm: () => void;
  /** Why it was not done. */
  readonly refusal?: { readonly message: string; readonly remedy: string } | undefined;
}

/** What is not taken back by a key: it says what it does, and is done when it is said once more. */
export function ConfirmedAct({ act, says, confirm, busy, onConfirm, refusal }: ConfirmedActProps) {
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <div>
        <Act kind="plain" onClick={() => setAsked(true)}>
          {act}
        </Act>
      </div>
    );
  return (
    <div className={css.asked}>
      <p>{says}</p>
      {refusal && <Refused what="Not done." why={`${refusal.message} ${refusal.remedy}`} />}
      <div className="acts">
        <Act busy={busy} onClick={onConfirm}>
          {confirm}
        </Act>
        <Act kind="plain" onClick={() => setAsked(false)}>
          Cancel
        </Act>
      </div>
    </div>
  );
}
