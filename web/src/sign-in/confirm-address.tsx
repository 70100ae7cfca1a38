import { useState } from 'react';
import { postAccount } from '../app/account.ts';
import { useSending } from '../app/use-sending.ts';
import { Act } from '../components/act.tsx';
import { Refused } from '../components/refused.tsx';
import css from './sign-in.module.css';

interface ConfirmAddressProps {
  /** The one-time word of the link. */
  readonly word: string;
  /** Nobody is signed in here, so it is not known whose address it is to be. */
  readonly onNobody: () => void;
}

/** Where the letter to a new address leads. */
export default function ConfirmAddress({ word, onNobody }: ConfirmAddressProps) {
  const [address, setAddress] = useState<string>();
  const { submit, sending, refusal } = useSending<{ readonly address: string }>(
    async () => {
      const answer = await postAccount<{ readonly address: string }>('/api/address/take', { word });
      if (!answer.ok && answer.refusal.code === 'not_signed_in') onNobody();
      return answer;
    },
    ({ address }) => setAddress(address),
  );
  const goOn = () => window.location.replace('/settings/sign-in');
  if (address)
    return (
      <div className={css.form}>
        <h1>It is yours</h1>
        <p role="status">
          From now on you sign in with <b className="strong">{address}</b>.
        </p>
        <div className={css.acts}>
          <Act kind="filled" onClick={goOn}>
            Go on
          </Act>
        </div>
      </div>
    );
  return (
    <form className={css.form} onSubmit={submit}>
      <h1>Your new address</h1>
      <p className="quiet">
        Once you confirm it you sign in with it, and letters go there. Your password stays.
      </p>
      {refusal && <Refused what={refusal.message} why={refusal.remedy} />}
      <div className={css.acts}>
        <Act kind="filled" type="submit" busy={sending && 'Looking'}>
          Confirm it
        </Act>
        {refusal && (
          <Act kind="plain" onClick={goOn}>
            To the settings
          </Act>
        )}
      </div>
    </form>
  );
}
