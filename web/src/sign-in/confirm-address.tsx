import { useEffect, useRef, useState } from 'react';
import { type AccountRefusal, postAccount } from '../app/account.ts';
import { useSending } from '../app/use-sending.ts';
import { Act } from '../components/act.tsx';
import { LoadingBars } from '../components/loading-bars.tsx';
import { Refused } from '../components/refused.tsx';
import css from './sign-in.module.css';

interface ConfirmAddressProps {
  /** The one-time word of the link. */
  readonly word: string;
  /** It is not known yet whose address it is to be. */
  readonly onNobody: () => void;
  /** The word has done what it could. */
  readonly onDone: () => void;
}

interface Wanted {
  readonly address: string;
}

const NOBODY: ReadonlySet<string> = new Set(['not_signed_in', 'second_factor']);

/** Where the letter to a new address leads. */
export default function ConfirmAddress({ word, onNobody, onDone }: ConfirmAddressProps) {
  const [wanted, setWanted] = useState<string>();
  const [refused, setRefused] = useState<AccountRefusal>();
  const [isTheirs, setIsTheirs] = useState(false);
  const told = useRef({ onNobody, onDone });
  told.current = { onNobody, onDone };
  useEffect(() => {
    postAccount<Wanted>('/api/address/wanted', { word }).then((answer) => {
      if (answer.ok) setWanted(answer.body.address);
      else if (NOBODY.has(answer.refusal.code)) told.current.onNobody();
      else {
        setRefused(answer.refusal);
        if (answer.refusal.code === 'used_up') told.current.onDone();
      }
    });
  }, [word]);
  const { submit, sending, refusal } = useSending<Wanted>(
    () => postAccount('/api/address/take', { word }),
    () => {
      setIsTheirs(true);
      onDone();
    },
  );
  const said = refusal ?? refused;
  const toTheSettings = () => window.location.replace('/settings/sign-in');
  if (!wanted && !said)
    return (
      <div className={css.form}>
        <h1>Your new address</h1>
        <LoadingBars words="Looking whose it is" rows={2} />
      </div>
    );
  return (
    <form className={css.form} onSubmit={submit}>
      <h1>{isTheirs ? 'It is yours' : 'Your new address'}</h1>
      {wanted && (
        <p role="status">
          {isTheirs ? 'From now on you sign in with ' : 'Confirm it, and you sign in with '}
          <b className="strong">{wanted}</b>
          {isTheirs ? '.' : ' from now on, and letters go there.'}
        </p>
      )}
      {said && <Refused what={said.message} why={said.remedy} />}
      <div className={css.acts}>
        {wanted && !isTheirs && (
          <Act kind="filled" type="submit" busy={sending && 'Looking'}>
            Confirm it
          </Act>
        )}
        {(isTheirs || said) && (
          <Act kind={isTheirs ? 'filled' : 'plain'} onClick={toTheSettings}>
            To the settings
          </Act>
        )}
      </div>
    </form>
  );
}
