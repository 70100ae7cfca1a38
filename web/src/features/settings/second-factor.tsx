import { useState } from 'react';
import { postAccount } from '../../app/account.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { Act } from '../../components/act.tsx';
import { TextField } from '../../components/field.tsx';
import { Refused } from '../../components/refused.tsx';
import { Section } from '../../components/section.tsx';
import { PasswordField } from '../../sign-in/password-field.tsx';
import { useSending } from '../../sign-in/use-sending.ts';
import css from './settings.module.css';
import { SquareCode } from './square-code.tsx';
import { useAccount } from './use-account.ts';

interface Standing {
  readonly secondFactor: boolean;
  /** Whoever comes in by a passkey or the provider alone has none to be asked for. */
  readonly hasPassword: boolean;
}

interface Enabled {
  readonly totpURI: string;
  readonly backupCodes: readonly string[];
}

type Step =
  | { readonly at: 'shut' }
  | { readonly at: 'password' | 'off' }
  | ({ readonly at: 'code' } & Enabled);

/** A second thing that is asked for after the password: the code of an app. */
export function SecondFactor() {
  const { body, again } = useAccount<Standing>('/api/second-factor');
  const [step, setStep] = useState<Step>({ at: 'shut' });
  const give = useReceipt();
  const shut = () => setStep({ at: 'shut' });
  const done = async (words: string) => {
    give({ words, onlySaid: true });
    shut();
    await again();
  };
  const on = body?.secondFactor === true;
  return (
    <Section
      title="Second factor"
      sum={body && (on ? 'on' : 'off')}
      end={
        step.at === 'shut' &&
        body && (
          <Act kind="plain" onClick={() => setStep({ at: on ? 'off' : 'password' })}>
            {on ? 'Switch it off' : 'Switch it on'}
          </Act>
        )
      }
    >
      {step.at === 'shut' && (
        <p className="quiet">
          {on
            ? 'After your password you are asked for the code of an app.'
            : 'With it, your password alone lets nobody in. Signing in by your organisation’s provider goes as the provider asks.'}
        </p>
      )}
      {step.at === 'password' && (
        <PasswordStep<Enabled>
          submit="Go on"
          hasPassword={body?.hasPassword ?? true}
          path="/api/auth/two-factor/enable"
          onDone={(enabled) => setStep({ at: 'code', ...enabled })}
          onCancel={shut}
        />
      )}
      {step.at === 'off' && (
        <PasswordStep
          submit="Switch it off"
          hasPassword={body?.hasPassword ?? true}
          path="/api/auth/two-factor/disable"
          onDone={() => done('The second factor is off.')}
          onCancel={shut}
        />
      )}
      {step.at === 'code' && (
        <CodeStep {...step} onDone={() => done('The second factor is on.')} onCancel={shut} />
      )}
    </Section>
  );
}

interface PasswordStepProps<Body> {
  readonly submit: string;
  readonly hasPassword: boolean;
  readonly path: string;
  readonly onDone: (body: Body) => void;
  readonly onCancel: () => void;
}

function PasswordStep<Body>(step: PasswordStepProps<Body>) {
  const { submit: word, hasPassword, path, onDone, onCancel } = step;
  const [password, setPassword] = useState('');
  const { submit, sending, refusal, forget } = useSending<Body>(
    () => postAccount<Body>(path, hasPassword ? { password } : {}),
    onDone,
  );
  return (
    <form className={css.narrow} onSubmit={submit} onChange={forget}>
      <div className={css.fields}>
        {hasPassword ? (
          <PasswordField
            label="Your password"
            autoComplete="current-password"
            value={password}
            onChange={setPassword}
          />
        ) : (
          <p className="quiet">You have no password, so none is asked for.</p>
        )}
        {refusal && <Refused what={refusal.message} why={refusal.remedy} />}
        <div className="acts">
          <Act type="submit" busy={sending && 'Looking'}>
            {word}
          </Act>
          <Act kind="plain" onClick={onCancel}>
            Cancel
          </Act>
        </div>
      </div>
    </form>
  );
}

interface CodeStepProps extends Enabled {
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

function CodeStep({ totpURI, backupCodes, onDone, onCancel }: CodeStepProps) {
  const [code, setCode] = useState('');
  const { submit, sending, refusal, forget } = useSending(
    () => postAccount('/api/auth/two-factor/verify-totp', { code: code.trim() }),
    onDone,
  );
  const secret = new URL(totpURI).searchParams.get('secret');
  return (
    <form onSubmit={submit} onChange={forget}>
      <div className={css.fields}>
        <p>Read this with the app that will show you codes, or enter its words by hand.</p>
        <SquareCode text={totpURI} />
        <p className={css.secret}>{secret}</p>
        <div className={css.once}>
          <p>
            <b className="strong">Keep these where you find them without your phone.</b> Each lets
            you in once, should the app be gone. They are shown this once.
          </p>
          <ul className={`${css.codes} ${css.secret}`}>
            {backupCodes.map((spare) => (
              <li key={spare}>{spare}</li>
            ))}
          </ul>
        </div>
        <div className={css.narrow}>
          <TextField
            label="The code that the app shows now"
            value={code}
            onChange={setCode}
            inputMode="numeric"
            autoComplete="one-time-code"
            required
          />
        </div>
        {refusal && <Refused what={refusal.message} why={refusal.remedy} />}
        <div className="acts">
          <Act type="submit" busy={sending && 'Looking'}>
            Switch it on
          </Act>
          <Act kind="plain" onClick={onCancel}>
            Cancel
          </Act>
        </div>
      </div>
    </form>
  );
}
