import { useState } from 'react';
import { type AccountRefusal, postAccount } from '../../app/account.ts';
import { NotRead } from '../../app/not-read.tsx';
import { Act } from '../../components/act.tsx';
import { Refused } from '../../components/refused.tsx';
import { Section } from '../../components/section.tsx';
import css from './settings.module.css';
import { useAccount } from './use-account.ts';
import { whenWords } from './when-words.ts';

interface Passkey {
  readonly id: string;
  readonly name: string | null;
  readonly createdAt: string;
}

/** Passkeys: a device or a key that signs one in without a password. */
export function Passkeys() {
  const { body, failed, again } = useAccount<readonly Passkey[]>(
    '/api/auth/passkey/list-user-passkeys',
  );
  const [refusal, setRefusal] = useState<AccountRefusal>();
  const add = async () => {
    setRefusal(undefined);
    const { addPasskey } = await import('./add-passkey.ts');
    setRefusal(await addPasskey());
    await again();
  };
  const remove = async (id: string) => {
    const answer = await postAccount('/api/auth/passkey/delete-passkey', { id });
    setRefusal(answer.ok ? undefined : answer.refusal);
    await again();
  };
  return (
    <Section
      title="Passkeys"
      end={
        <Act kind="plain" onClick={add}>
          Add this device
        </Act>
      }
    >
      {failed && <NotRead why={failed.message} onAgain={again} />}
      {body?.length === 0 && (
        <p className="quiet">
          None so far. With one you sign in by a touch, and nobody can talk you out of it.
        </p>
      )}
      <ul className="rows">
        {body?.map(({ id, name, createdAt }) => (
          <li key={id} className={css.row}>
            <div className={css.rowHead}>
              <b className="strong">{name || 'A passkey'}</b>
              <Act kind="plain" aria-label="Remove the passkey" onClick={() => remove(id)}>
                Remove
              </Act>
            </div>
            <span className="note">Added {whenWords(createdAt)}</span>
          </li>
        ))}
      </ul>
      {refusal && <Refused what={refusal.message} why={refusal.remedy} />}
    </Section>
  );
}
