import { useState } from 'react';
import { postAccount } from '../../app/account.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { useSending } from '../../app/use-sending.ts';
import { Act } from '../../components/act.tsx';
import { ActForm } from '../../components/act-form.tsx';
import { AppSecret } from '../../components/app-secret.tsx';
import { TextField } from '../../components/field.tsx';
import { PasswordField } from '../../components/password-field.tsx';
import { Section } from '../../components/section.tsx';
import { SpareCodes } from '../../components/spare-codes.tsx';
import { refusalAt, refusalBeside } from '../objective/refusal-words.ts';
import { useAccount } from './use-account.ts';

interface Standing {
  readonly secondFactor: boolean;
  /** Whether nobody here may go without. */
  readonly demanded: boolean;
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
  const stays = on && body.demanded;
  return (
    <Section
      title="Second factor"
      sum={body && (on ? 'on' : 'off')}
      end={
        step.at === 'shut' &&
        body &&
        !stays && (
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
          {stays && ' Everybody here has one, so it stays on.'}
        </p>
      )}
      {step.at === 'password' && (
        <PasswordStep<Enabled>
          title="Switch the second factor on"
          submit="Go on"
          hasPassword={body?.hasPassword ?? true}
          path="/api/auth/two-factor/enable"
          onDone={(enabled) => setStep({ at: 'code', ...enabled })}
          onCancel={shut}
        />
      )}
      {step.at === 'off' && (
        <PasswordStep
          title="Switch the second factor off"
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
  readonly title: string;
  readonly submit: string;
  readonly hasPassword: boolean;
  readonly path: string;
  readonly onDone: (body: Body) => void;
  readonly onCancel: () => void;
}

function PasswordStep<Body>({ path, hasPassword, onDone, ...form }: PasswordStepProps<Body>) {
  const [password, setPassword] = useState('');
  const { submit, sending, refusal, forget } = useSending<Body>(
    () => postAccount<Body>(path, hasPassword ? { password } : {}),
    onDone,
  );
  const said = refusal && { ...refusal, field: fieldOf(refusal), forget };
  return (
    <ActForm
      {...form}
      busy={sending && 'Looking'}
      onSubmit={submit}
      refused={refusalBeside(said, ['asked'])}
    >
      {hasPassword ? (
        <PasswordField
          label="Your password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          refusal={refusalAt(said, 'asked')}
        />
      ) : (
        <p className="quiet">You have no password, so none is asked for.</p>
      )}
    </ActForm>
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
  const said = refusal && { ...refusal, field: fieldOf(refusal), forget };
  return (
    <ActForm
      title="Switch the second factor on"
      lead="Read this with the app that will show you codes, or enter its letters by hand."
      submit="Switch it on"
      busy={sending && 'Looking'}
      onSubmit={submit}
      onCancel={onCancel}
      refused={refusalBeside(said, ['asked'])}
    >
      <AppSecret totpURI={totpURI} />
      <SpareCodes codes={backupCodes} />
      <TextField
        label="The code that the app shows now"
        value={code}
        onChange={setCode}
        inputMode="numeric"
        autoComplete="one-time-code"
        refusal={refusalAt(said, 'asked')}
      />
    </ActForm>
  );
}

/** Each step asks for one thing; that it is not right is said beside it. */
const fieldOf = ({ code }: { readonly code: string }): string | null =>
  code === 'not_right' ? 'asked' : null;
