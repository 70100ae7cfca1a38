import { postAccount } from '../../app/account.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { useSending } from '../../app/use-sending.ts';
import { ConfirmedAct } from '../../components/confirmed-act.tsx';
import type { SettingsPerson } from './settings-people.ts';

interface EndSignInsProps {
  readonly person: SettingsPerson;
  readonly onDone: () => void;
}

/** After a lost laptop: somebody is signed out everywhere. */
export function EndSignIns({ person: { id, name }, onDone }: EndSignInsProps) {
  const give = useReceipt();
  const { submit, sending, refusal } = useSending(
    () => postAccount('/api/sign-ins/end', { personId: id }),
    () => {
      give({ words: `${name} is signed out everywhere.`, onlySaid: true });
      onDone();
    },
  );
  return (
    <ConfirmedAct
      act="End all sign-ins"
      says={`${name} is signed out everywhere and has to sign in again; their access tokens end too. Password and passkeys stay theirs: a passkey on a lost device is for them to remove.`}
      confirm={`End all sign-ins of ${name}`}
      busy={sending && 'Ending'}
      onConfirm={submit}
      refusal={refusal}
    />
  );
}
