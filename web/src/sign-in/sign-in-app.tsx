import { lazy, Suspense, useEffect, useState } from 'react';
import { getAccount, postAccount } from '../app/account.ts';
import { CairnMark } from '../components/cairn-mark.tsx';
import { BeginForm } from './begin-form.tsx';
import { ChoosePasswordForm } from './choose-password-form.tsx';
import { type Door, doorFor, doorOf } from './door.ts';
import { ForgottenForm } from './forgotten-form.tsx';
import { BACK_TO_LETTER, keptWord } from './kept-word.ts';
import { Letters } from './letters.tsx';
import { returnTo } from './return-to.ts';
import css from './sign-in.module.css';
import { SignInForm } from './sign-in-form.tsx';

export interface WaysIn {
  /** What people call the provider of identities; null where there is none. */
  readonly provider: string | null;
  readonly sendsLetters: boolean;
  /** Whether letters can be read here instead of being sent, for somebody who tries Cairn out. */
  readonly keepsLetters: boolean;
  /** Whether a password alone opens nothing here. */
  readonly demandsSecondFactor: boolean;
  /** What whoever has a session is short of: a second factor, or signing in by the one they have. */
  readonly short: 'set_up' | 'other_way' | null;
}

const ConfirmAddress = lazy(() => import('./confirm-address.tsx'));
const SetUpForm = lazy(() => import('./set-up-form.tsx'));

const OTHER_WAY =
  'Your password alone opens nothing here. Use your passkey, or sign in again with what you have set up besides it.';

const NOT_KNOWN =
  'Sign in first, with the address that you have so far: then it is known whose the new one is.';

async function waysIn(): Promise<WaysIn | undefined> {
  const answer = await getAccount<WaysIn>('/api/ways-in');
  return answer.ok ? answer.body : undefined;
}

/** Whoever comes back from the provider goes on with what the letter to a new address led them to. */
function firstDoor(): Door {
  const { hash, pathname, search } = window.location;
  const word = pathname + search === BACK_TO_LETTER ? keptWord.get() : undefined;
  return word === undefined ? doorOf(hash) : { to: 'address', word };
}

/** The page outside of everything: it lets people in, and shows nothing of the organisation. */
export function SignInApp() {
  const [door, setDoor] = useState(firstDoor);
  const [ways, setWays] = useState<WaysIn>();
  const [note, setNote] = useState<string>();
  const [password, setPassword] = useState<string>();
  const [goal, setGoal] = useState(() => returnTo(window.location.search, window.location.origin));
  useEffect(() => {
    waysIn().then((found) => {
      setWays(found);
      if (found?.short === 'other_way') setNote(OTHER_WAY);
      if (found) setDoor((door) => doorFor(door, found.short === 'set_up'));
    });
    const read = () => {
      const { hash, pathname, search } = window.location;
      if (!hash) return;
      setDoor(doorOf(hash));
      // What the link held is not left lying in the address or in the history.
      history.replaceState(null, '', pathname + search);
    };
    read();
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  const toSignIn = (words?: string) => {
    setNote(words);
    setDoor({ to: 'sign-in' });
  };
  // Whoever came by the letter to a new address goes on to that once it is known who they are.
  const goTo = (to: string) => {
    const word = keptWord.get();
    if (word === undefined) window.location.replace(to);
    else setDoor({ to: 'address', word });
  };
  const whoIsIt = async (word: string) => {
    keptWord.set(word);
    const found = await waysIn();
    if (found?.short === 'set_up') setDoor({ to: 'set-up' });
    else toSignIn(found?.short === 'other_way' ? OTHER_WAY : NOT_KNOWN);
  };
  const goOn = () => goTo(goal);
  const comeIn = async (given: string, to = goal) => {
    if (!ways?.demandsSecondFactor || (await waysIn())?.short !== 'set_up') return goTo(to);
    setPassword(given);
    setGoal(to);
    setDoor({ to: 'set-up' });
  };
  const leave = async () => {
    await postAccount('/api/auth/sign-out');
    setPassword(undefined);
    toSignIn();
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
        <BeginForm word={door.word} onBegun={(given) => comeIn(given, '/settings/people')} />
      ) : door.to === 'invitation' || door.to === 'password' ? (
        <ChoosePasswordForm
          word={door.word}
          isFirst={door.to === 'invitation'}
          onChosen={() => toSignIn('Your password is set. Sign in with it.')}
          onForgotten={() => setDoor({ to: 'forgotten' })}
        />
      ) : door.to === 'address' ? (
        <Suspense fallback={null}>
          <ConfirmAddress
            key={door.word}
            word={door.word}
            onNobody={() => whoIsIt(door.word)}
            onDone={keptWord.drop}
          />
        </Suspense>
      ) : door.to === 'forgotten' ? (
        <ForgottenForm sendsLetters={ways?.sendsLetters ?? true} onBack={() => toSignIn()} />
      ) : door.to === 'set-up' ? (
        <Suspense fallback={null}>
          <SetUpForm password={password} onDone={goOn} onLeave={leave} />
        </Suspense>
      ) : (
        <SignInForm
          ways={ways}
          note={note}
          onForgotten={() => setDoor({ to: 'forgotten' })}
          onPassword={comeIn}
          onIn={goOn}
        />
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
