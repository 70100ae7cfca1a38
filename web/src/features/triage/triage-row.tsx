import type { ReactNode } from 'react';
import { Clock } from '../../components/clock.tsx';
import { ExplainedNumber } from '../../components/explained-number.tsx';
import { explanationOf } from '../explain/explanation-of.tsx';
import css from './triage-page.module.css';
import type { TriageItem } from './triage-query.ts';
import { rowWords } from './triage-words.ts';

interface TriageRowProps {
  readonly item: TriageItem;
  readonly selected: boolean;
  readonly onSelect: () => void;
  /** What the row opens to where there is no room beside the queue. */
  readonly below?: ReactNode;
}

/** One item of the queue: its rank, what it is, who waits, and its clock. */
export function TriageRow({ item, selected, onSelect, below }: TriageRowProps) {
  const { rank, clock } = item;
  const { kind, what, sub } = rowWords(item);
  return (
    <li className={css.item} data-selected={selected || undefined}>
      <div className={css.row}>
        <span className={`num ${css.rank}`}>
          <ExplainedNumber
            explanation={explanationOf({ title: `Rank ${rank.text}`, explained: rank })}
          >
            {rank.text}
          </ExplainedNumber>
        </span>
        <span className={css.kind}>{kind}</span>
        <span className={css.what}>
          <button type="button" aria-pressed={selected} onClick={onSelect}>
            {what}
          </button>
          <span className={css.sub}>{sub}</span>
        </span>
        <span className={css.clock}>{clock && <Clock words={clock.text} gone={clock.gone} />}</span>
      </div>
      {below}
    </li>
  );
}
