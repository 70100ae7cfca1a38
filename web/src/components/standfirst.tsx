import type { ReactNode } from 'react';
import css from './standfirst.module.css';

export interface StandfirstProps {
  /** The page's answer, as one sentence or two that could be said aloud. */
  readonly text: string;
  /** The clause of it that weighs most, word for word: it alone stands in full ink. */
  readonly weightiest?: string | undefined;
  /** Before the sentence: a health mark. */
  readonly lead?: ReactNode;
}

export function Standfirst({ text, weightiest, lead }: StandfirstProps) {
  const at = weightiest ? text.indexOf(weightiest) : -1;
  return (
    <p className={css.standfirst}>
      {lead && <span className={css.lead}>{lead} </span>}
      {at < 0 || !weightiest ? (
        text
      ) : (
        <>
          {text.slice(0, at)}
          <b>{weightiest}</b>
          {text.slice(at + weightiest.length)}
        </>
      )}
    </p>
  );
}
