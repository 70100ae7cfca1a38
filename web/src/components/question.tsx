import { type ReactNode, useId } from 'react';
import css from './question.module.css';
import { type TermRow, Terms } from './terms.tsx';

export interface QuestionProps {
  /** Whom it is for: `A question for you`. */
  readonly from: string;
  readonly ask: string;
  /** The evidence as figures. */
  readonly evidence?: readonly TermRow[];
  /** The evidence as a sentence. Recognises what was hard won before it asks. */
  readonly why?: ReactNode;
  /** At most three acts that answer it. */
  readonly answers: ReactNode;
  /** Who else sees it, and from when. */
  readonly seenBy?: string;
  readonly onNotUseful?: () => void;
}

/** A question that the arithmetic asks, in the margin, under a 3 px ink rule. Never a verdict. */
export function Question({
  from,
  ask,
  evidence,
  why,
  answers,
  seenBy,
  onNotUseful,
}: QuestionProps) {
  const id = useId();
  return (
    <section className={css.question} aria-labelledby={id}>
      <p className="note">{from}</p>
      <h2 id={id} className={css.ask}>
        {ask}
      </h2>
      {evidence && (
        <div className={css.evidence}>
          <Terms rows={evidence} />
        </div>
      )}
      {why && <p className={css.why}>{why}</p>}
      <div className={css.answers}>{answers}</div>
      {(seenBy || onNotUseful) && (
        <p className={`note ${css.seen}`}>
          {seenBy && `${seenBy} `}
          {onNotUseful && (
            <button type="button" className="link" onClick={onNotUseful}>
              Not useful
            </button>
          )}
        </p>
      )}
    </section>
  );
}
