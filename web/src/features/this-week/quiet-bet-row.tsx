import { useState } from 'react';
import { written } from '../../app/prose-words.ts';
import { Link } from '../../components/link.tsx';
import { AdjustBet } from './adjust-bet.tsx';
import { ConfirmBet } from './confirm-bet.tsx';
import { DropBet } from './drop-bet.tsx';
import type { WeekBet } from './this-week-query.ts';
import { WeekRow } from './week-row.tsx';

interface QuietBetRowProps {
  readonly bet: WeekBet;
  /** `30 July` */
  readonly since: string;
  readonly isNow: boolean;
}

type Deed = 'confirm' | 'adjust' | 'drop';
const DEEDS: readonly (readonly [Deed, string])[] = [
  ['confirm', 'Confirm'],
  ['adjust', 'Adjust'],
  ['drop', 'Drop, without blame'],
];

/** A bet that nobody has spoken of: is it still one? */
export function QuietBetRow({ bet, since, isNow }: QuietBetRowProps) {
  const [deed, setDeed] = useState<Deed>();
  const { keyResult } = bet;
  const close = () => setDeed(undefined);
  const given = { bet, onDone: close, onCancel: close };
  return (
    <WeekRow
      what={
        <>
          <Link href={`/objectives/${keyResult.objective.id}?keyResult=${keyResult.id}`}>
            {written(keyResult.name)}
          </Link>
          , bet “{written(bet.idea)}”
        </>
      }
      due={<span className="strong">{bet.quietDays} d</span>}
      sub={`Yours. No news since ${since}.${isNow ? ' Is it still a bet?' : ''}`}
      acts={
        isNow &&
        DEEDS.map(([id, label]) => (
          <button
            key={id}
            type="button"
            className="link"
            aria-expanded={deed === id}
            onClick={() => setDeed(deed === id ? undefined : id)}
          >
            {label}
          </button>
        ))
      }
      below={
        (deed === 'confirm' && <ConfirmBet {...given} />) ||
        (deed === 'adjust' && <AdjustBet {...given} />) ||
        (deed === 'drop' && <DropBet {...given} />)
      }
    />
  );
}
