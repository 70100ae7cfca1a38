import { useState } from 'react';
import { type AccountRefusal, postAccount } from '../../app/account.ts';
import { NotRead } from '../../app/not-read.tsx';
import { useSending } from '../../app/use-sending.ts';
import { Act } from '../../components/act.tsx';
import { ActForm } from '../../components/act-form.tsx';
import { CheckField, SelectField, TextField } from '../../components/field.tsx';
import { Refused } from '../../components/refused.tsx';
import { Secret } from '../../components/secret.tsx';
import { Section } from '../../components/section.tsx';
import { ShownOnce } from '../../components/shown-once.tsx';
import { refusalBeside } from '../objective/refusal-words.ts';
import css from './settings.module.css';
import { useAccount } from './use-account.ts';
import { whenWords } from './when-words.ts';

interface Token {
  readonly id: string;
  readonly name: string;
  readonly start: string;
  readonly scopes: readonly Scope[];
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
}

const SCOPES = [
  { scope: 'read', label: 'Look at what you can see', words: 'looks' },
  { scope: 'write', label: 'Act in your name', words: 'acts' },
  { scope: 'ask', label: 'Ask questions of its own', words: 'asks its own questions' },
] as const;
type Scope = (typeof SCOPES)[number]['scope'];

const DAYS = [7, 30, 90, 365].map((days) => ({ value: String(days), label: `${days} days` }));

/** Words by which programs act in one's name. */
export function Tokens() {
  const { body, failed, again } = useAccount<{ readonly tokens: readonly Token[] }>('/api/tokens');
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<string>();
  const [refusal, setRefusal] = useState<AccountRefusal>();
  const end = async (id: string) => {
    const answer = await postAccount('/api/tokens/end', { id });
    setRefusal(answer.ok ? undefined : answer.refusal);
    await again();
  };
  return (
    <Section
      title="Access tokens"
      end={
        !making && (
          <Act kind="plain" onClick={() => setMaking(true)}>
            Make one
          </Act>
        )
      }
    >
      {making && (
        <NewToken
          onMade={(token) => {
            setMade(token);
            setMaking(false);
            void again();
          }}
          onCancel={() => setMaking(false)}
        />
      )}
      {made && (
        <ShownOnce>
          <p>
            <b className="strong">Copy it now.</b> It is shown this once; only its digest is kept.
          </p>
          <p>
            <Secret>{made}</Secret>
          </p>
          <div className="acts">
            <Act onClick={() => navigator.clipboard.writeText(made)}>Copy it</Act>
            <Act kind="plain" onClick={() => setMade(undefined)}>
              Done
            </Act>
          </div>
        </ShownOnce>
      )}
      {failed && <NotRead why={failed.message} onAgain={again} />}
      {body?.tokens.length === 0 && !making && (
        <p className="quiet">None. A program that is to read or write for you needs one.</p>
      )}
      {body !== undefined && body.tokens.length > 0 && (
        <p className="note">
          They go on working when you change your password, and end when you replace one that you
          forgot.
        </p>
      )}
      <ul className="rows">
        {body?.tokens.map(({ id, name, start, scopes, expiresAt, lastUsedAt }) => (
          <li key={id} className={css.row}>
            <div className={css.rowHead}>
              <span>
                <b className="strong">{name}</b> <Secret>{start}…</Secret>
              </span>
              <Act kind="plain" aria-label={`End ${name}`} onClick={() => end(id)}>
                End
              </Act>
            </div>
            <span className="note">
              It {scopeWords(scopes)}. Ends {whenWords(expiresAt)};{' '}
              {lastUsedAt ? `last used ${whenWords(lastUsedAt)}` : 'never used so far'}.
            </span>
          </li>
        ))}
      </ul>
      {refusal && <Refused what={refusal.message} why={refusal.remedy} />}
    </Section>
  );
}

const scopeWords = (scopes: readonly Scope[]): string =>
  new Intl.ListFormat('en-GB').format(
    SCOPES.filter(({ scope }) => scopes.includes(scope)).map(({ words }) => words),
  );

interface NewTokenProps {
  readonly onMade: (token: string) => void;
  readonly onCancel: () => void;
}

function NewToken({ onMade, onCancel }: NewTokenProps) {
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<readonly Scope[]>(['read']);
  const [days, setDays] = useState('90');
  const { submit, sending, refusal, forget } = useSending(
    () =>
      postAccount<{ token: string }>('/api/tokens', {
        ...{ name: name.trim(), scopes, days: Number(days) },
      }),
    ({ token }) => onMade(token),
  );
  return (
    <ActForm
      title="An access token"
      submit="Make it"
      busy={sending && 'Making it'}
      onSubmit={submit}
      onCancel={onCancel}
      refused={refusalBeside(refusal && { ...refusal, forget }, [])}
    >
      <TextField
        label="What it is for"
        value={name}
        onChange={setName}
        maxLength={60}
        hint="By this you know it again: the figures in our wiki."
      />
      <fieldset>
        <legend className="small quiet">What it may do</legend>
        {SCOPES.map(({ scope, label }) => (
          <CheckField
            key={scope}
            label={label}
            checked={scopes.includes(scope)}
            onChange={(on) =>
              setScopes(on ? [...scopes, scope] : scopes.filter((other) => other !== scope))
            }
          />
        ))}
      </fieldset>
      <SelectField label="Ends after" value={days} onChange={setDays} options={DAYS} />
    </ActForm>
  );
}
