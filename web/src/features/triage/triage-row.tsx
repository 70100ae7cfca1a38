import type { ReactNode } from 'react';
import { written } from '../../app/prose-words.ts';
import { Clock } from '../../components/clock.tsx';
import { ExplainedNumber } from '../../components/explained-number.tsx';
import { explanationOf } from '../explain/explanation-of.tsx';
import css from './triage-page.module.css';
import type { TriageItem } from './triage-query.ts';
import { KINDS, standsStill } from './triage-words.ts';

interface TriageRowProps {
  readonly item: TriageItem;
  readonly selected: boolean;
  readonly onSelect: () => void;
  /** What the row opens to where there is no room beside the queue. */
  readonly below?: ReactNode;
}

/** One item of the queue: its rank, what it is, who waits, and its clock. */
export function TriageRow({ item, selected, onSelect, below }: TriageRowProps) {
  const { rank, kind, what, raisedBy, objective, keyResults, clock } = item;
  return (
    <li className={css.item} data-selected={selected || undefined}>
      <div className={css.row}>
        <span className={`num ${css.rank}`}>
          {rank && (
            <ExplainedNumber
              explanation={explanationOf({ title: `Rank ${rank.text}`, explained: rank })}
            >
              {rank.text}
            </ExplainedNumber>
          )}
        </span>
        <span className={css.kind}>{KINDS[kind]}</span>
        <span className={css.what}>
          <button type="button" aria-pressed={selected} onClick={onSelect}>
            {written(what)}
          </button>
          <span className={css.sub}>
            {firstName(raisedBy.name)}, {objective.team.name} · {standsStill(keyResults)}
            {attention(item)}
          </span>
        </span>
        <span className={css.clock}>{clock && <Clock words={clock.text} gone={clock.gone} />}</span>
      </div>
      {below}
    </li>
  );
}

const firstName = (name: string): string => name.split(' ')[0] ?? name;

function attention({ takenOn, next }: TriageItem): string {
  if (takenOn) return ` · ${firstName(takenOn.by.name)} has taken it on`;
  return next ? ` · next: ${firstName(next.by.name)}` : '';
}
