import { useState } from 'react';
import { fetched } from '../../app/fetched.tsx';
import { written } from '../../app/prose-words.ts';
import { Link } from '../../components/link.tsx';
import type { BetAct as BetActForm, BetActKind } from '../objective/bet-act.tsx';
import type { WeekBet } from './this-week-query.ts';
import { WeekRow } from './week-row.tsx';

const BetAct: typeof BetActForm = fetched(
  async () => (await import('../objective/bet-act.tsx')).BetAct,
);

interface QuietBetRowProps {
  readonly bet: WeekBet;
  /** `30 July` */
  readonly since: string;
  readonly isNow: boolean;
}

const ACTS: readonly (readonly [BetActKind, string])[] = [
  ['moved', 'It moved the number'],
  ['confirm', 'Goes on'],
  ['adjust', 'Adjust'],
  ['drop', 'Drop, without blame'],
];

/** A bet that nobody has spoken of: is it still one? */
export function QuietBetRow({ bet, since, isNow }: QuietBetRowProps) {
  const [act, setAct] = useState<BetActKind>();
  const { keyResult } = bet;
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
        ACTS.map(([id, label]) => (
          <button
            key={id}
            type="button"
            className="link"
            aria-expanded={act === id}
            onClick={() => setAct(act === id ? undefined : id)}
          >
            {label}
          </button>
        ))
      }
      below={
        act && (
          <BetAct
            key={act}
            objectiveId={keyResult.objective.id}
            bet={bet}
            act={act}
            onDone={() => setAct(undefined)}
          />
        )
      }
    />
  );
}
