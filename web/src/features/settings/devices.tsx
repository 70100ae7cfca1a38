import { useState } from 'react';
import { type AccountRefusal, postAccount } from '../../app/account.ts';
import { NotRead } from '../../app/not-read.tsx';
import { counted } from '../../app/number-words.ts';
import { signOut } from '../../app/sign-out.ts';
import { Act } from '../../components/act.tsx';
import { Refused } from '../../components/refused.tsx';
import { Section } from '../../components/section.tsx';
import { deviceWords } from './device-words.ts';
import css from './settings.module.css';
import { useAccount } from './use-account.ts';
import { whenWords } from './when-words.ts';

interface Session {
  readonly id: string;
  readonly token: string;
  readonly userAgent: string | null;
  readonly ipAddress: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly current: boolean;
}

/** Where one is signed in, each to be ended by itself. */
export function Devices() {
  const { body, failed, again } = useAccount<readonly Session[]>('/api/auth/list-sessions');
  const [refusal, setRefusal] = useState<AccountRefusal>();
  const end = async (path: string, what: object) => {
    const answer = await postAccount(path, what);
    setRefusal(answer.ok ? undefined : answer.refusal);
    await again();
  };
  const sessions = body?.toSorted((a, b) => Number(b.current) - Number(a.current));
  const others = (sessions?.length ?? 1) - 1;
  return (
    <Section
      title="Where you are signed in"
      sum={
        sessions &&
        (others > 0
          ? `here and in ${counted(others)} other ${others === 1 ? 'place' : 'places'}`
          : 'only here')
      }
      end={
        others > 0 && (
          <Act kind="plain" onClick={() => end('/api/auth/revoke-other-sessions', {})}>
            End all others
          </Act>
        )
      }
    >
      {failed && <NotRead why={failed.message} onAgain={again} />}
      <ul className="rows">
        {sessions?.map(({ id, token, userAgent, ipAddress, createdAt, updatedAt, current }) => (
          <li key={id} className={css.row}>
            <div className={css.rowHead}>
              <span>
                <b className="strong">{deviceWords(userAgent)}</b>
                {current && ', this one'}
              </span>
              {current ? (
                <Act kind="plain" onClick={async () => setRefusal(await signOut())}>
                  Sign out
                </Act>
              ) : (
                <Act
                  kind="plain"
                  aria-label={`End ${deviceWords(userAgent)}`}
                  onClick={() => end('/api/auth/revoke-session', { token })}
                >
                  End
                </Act>
              )}
            </div>
            <span className="note">
              Signed in {whenWords(createdAt)}
              {current ? '' : `, last seen ${whenWords(updatedAt)}`}
              {ipAddress ? `, from ${ipAddress}` : ''}
            </span>
          </li>
        ))}
      </ul>
      {refusal && <Refused what={refusal.message} why={refusal.remedy} />}
      <p className="note">
        A device that you do not use signs itself out after two weeks, and every one after sixty
        days.
      </p>
    </Section>
  );
}
