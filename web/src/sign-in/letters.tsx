import { useEffect, useState } from 'react';
import { type AccountAnswer, getAccount } from '../app/account.ts';
import { Act } from '../components/act.tsx';
import { Refused } from '../components/refused.tsx';
import css from './sign-in.module.css';

interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly sentAt: number;
}

/** What would have been sent, for somebody who tries Cairn out on their own machine. */
export function Letters() {
  const [answer, setAnswer] = useState<AccountAnswer<{ readonly letters: readonly Letter[] }>>();
  const look = () => getAccount<{ letters: readonly Letter[] }>('/api/mail').then(setAnswer);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at once, and when asked to
  useEffect(() => void look(), []);
  return (
    <div className={css.form}>
      <h1>Letters</h1>
      {answer && !answer.ok && (
        <Refused what={answer.refusal.message} why={answer.refusal.remedy} />
      )}
      {answer?.ok && answer.body.letters.length === 0 && <p className="quiet">None so far.</p>}
      {answer?.ok &&
        answer.body.letters.map(({ to, subject, text, sentAt }) => (
          <article key={`${sentAt} ${to}`} className={css.letter}>
            <h2>{subject}</h2>
            <p className="note">to {to}</p>
            <p className={css.text}>{withLinks(text)}</p>
          </article>
        ))}
      <div className={css.acts}>
        <Act onClick={look}>Look again</Act>
      </div>
    </div>
  );
}

/** Our own letters: what opens with http is a link of ours. */
const withLinks = (text: string) =>
  text.split(/(http\S+)/).map((part) =>
    part.startsWith('http') ? (
      <a key={part} href={part} className={css.link}>
        {part}
      </a>
    ) : (
      part
    ),
  );
