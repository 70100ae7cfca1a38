import { useState } from 'react';
import { postAccount } from '../../app/account.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { useSending } from '../../app/use-sending.ts';
import { Act } from '../../components/act.tsx';
import { Refused } from '../../components/refused.tsx';
import type { SettingsPerson } from './settings-people.ts';

interface EndSignInsProps {
  readonly person: SettingsPerson;
  readonly onDone: () => void;
}

/** After a lost laptop: somebody is signed out everywhere, once an administrator has read what that means. */
export function EndSignIns({ person, onDone }: EndSignInsProps) {
  const [asked, setAsked] = useState(false);
  const give = useReceipt();
  const { submit, sending, refusal } = useSending(
    () => postAccount('/api/sign-ins/end', { personId: person.id }),
    () => {
      give({ words: `${person.name} is signed out everywhere.`, onlySaid: true });
      onDone();
    },
  );
  if (!asked)
    return (
      <p>
        <Act kind="plain" onClick={() => setAsked(true)}>
          End all sign-ins
        </Act>
      </p>
    );
  return (
    <>
      <p className="acts">
        <span>
          {person.name} is signed out everywhere and has to sign in again; their access tokens end
          too. Password and passkeys stay theirs: a passkey on a lost device is for them to remove.
        </span>
        <Act busy={sending && 'Ending'} onClick={() => submit()}>
          End all sign-ins of {person.name}
        </Act>
        <Act kind="plain" onClick={() => setAsked(false)}>
          Cancel
        </Act>
      </p>
      {refusal && <Refused what="Not ended." why={`${refusal.message} ${refusal.remedy}`} />}
    </>
  );
}
