import { useEffect, useState } from 'react';
import { getAccount } from '../app/account.ts';
import { CairnMark } from '../components/cairn-mark.tsx';
import { BeginForm } from './begin-form.tsx';
import { ChoosePasswordForm } from './choose-password-form.tsx';
import { doorOf } from './door.ts';
import { ForgottenForm } from './forgotten-form.tsx';
import { Letters } from './letters.tsx';
import css from './sign-in.module.css';
import { SignInForm } from './sign-in-form.tsx';

export interface WaysIn {
  /** What people call the provider of identities; null where there is none. */
  readonly provider: string | null;
  readonly sendsLetters: boolean;
  /** Whether letters can be read here instead of being sent, for somebody who tries Cairn out. */
  readonly keepsLetters: boolean;
}

/** The page outside of everything: it lets people in, and shows nothing of the organisation. */
export function SignInApp() {
  const [door, setDoor] = useState(() => doorOf(window.location.hash));
  const [ways, setWays] = useState<WaysIn>();
  const [note, setNote] = useState<string>();
  useEffect(() => {
    getAccount<WaysIn>('/api/ways-in').then((answer) => answer.ok && setWays(answer.body));
    const read = () => {
      const { hash, pathname } = window.location;
      if (!hash) return;
      setDoor(doorOf(hash));
      // What the link held is not left lying in the address or in the history.
      history.replaceState(null, '', pathname);
    };
    read();
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  const toSignIn = (words?: string) => {
    setNote(words);
    setDoor({ to: 'sign-in' });
  };
  return (
    <main className={css.page}>
      <p className={css.mark}>
        <CairnMark size={28} />
        Cairn
      </p>
      {door.to === 'letters' ? (
        <Letters />
      ) : door.to === 'begin' ? (
        <BeginForm word={door.word} />
      ) : door.to === 'invitation' || door.to === 'password' ? (
        <ChoosePasswordForm
          word={door.word}
          isFirst={door.to === 'invitation'}
          onChosen={() => toSignIn('Your password is set. Sign in with it.')}
          onForgotten={() => setDoor({ to: 'forgotten' })}
        />
      ) : door.to === 'forgotten' ? (
        <ForgottenForm sendsLetters={ways?.sendsLetters ?? true} onBack={() => toSignIn()} />
      ) : (
        <SignInForm ways={ways} note={note} onForgotten={() => setDoor({ to: 'forgotten' })} />
      )}
      {ways?.keepsLetters && door.to !== 'letters' && (
        <p className="note">
          No letters leave this machine.{' '}
          <button type="button" className={css.link} onClick={() => setDoor({ to: 'letters' })}>
            Read them here
          </button>
        </p>
      )}
    </main>
  );
}
