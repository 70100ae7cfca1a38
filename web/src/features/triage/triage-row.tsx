import { type ReactNode, useEffect, useRef } from 'react';
import { Clock } from '../../components/clock.tsx';
import { ExplainedNumber } from '../../components/explained-number.tsx';
import { explanationOf } from '../explain/explanation-of.tsx';
import type { RowWords } from './row-words.ts';
import css from './triage-page.module.css';
import type { TriageItem } from './triage-query.ts';

interface TriageRowProps {
  readonly item: Pick<TriageItem, 'rank' | 'clock' | 'quietDays'>;
  readonly words: RowWords;
  readonly selected: boolean;
  /** Whether it is one of several that the next act is for. */
  readonly marked: boolean;
  readonly onSelect: () => void;
  /** What the row opens to where there is no room beside the queue. */
  readonly below?: ReactNode;
}

/** One item of the queue: its rank, what it is, who waits, and its clock. */
export function TriageRow({ item, words, selected, marked, onSelect, below }: TriageRowProps) {
  const { rank, clock, quietDays } = item;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selected) place.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <li
      className={css.item}
      data-selected={selected || undefined}
      data-marked={marked || undefined}
    >
      <div ref={place} className={css.row}>
        <span className={`num ${css.rank}`}>
          <ExplainedNumber
            explanation={explanationOf({ title: `Rank ${rank.text}`, explained: rank })}
          >
            {rank.text}
          </ExplainedNumber>
        </span>
        <span className={css.kind}>
          {words.kind}
          {words.since && <span className={css.since}> {words.since}</span>}
        </span>
        <span className={css.what}>
          <button type="button" aria-pressed={selected} onClick={onSelect}>
            {marked && <span className={css.mark}>Chosen: </span>}
            {words.what}
          </button>
          <span className={css.sub}>{words.sub}</span>
        </span>
        <span className={css.clock}>
          {clock && <Clock words={clock.text} gone={clock.gone} />}
          {!clock && quietDays !== null && <span className={`num ${css.days}`}>{quietDays} d</span>}
        </span>
      </div>
      {below}
    </li>
  );
}
