import { lazy, Suspense, useState } from 'react';
import { written } from '../../app/prose-words.ts';
import { Link } from '../../components/link.tsx';
import type { WeekBet } from './this-week-query.ts';
import { WeekRow } from './week-row.tsx';

const DEED_FORMS = {
  confirm: lazy(() => import('./confirm-bet.tsx')),
  adjust: lazy(() => import('./adjust-bet.tsx')),
  drop: lazy(() => import('./drop-bet.tsx')),
};

interface QuietBetRowProps {
  readonly bet: WeekBet;
  /** `30 July` */
  readonly since: string;
  readonly isNow: boolean;
}

type Deed = keyof typeof DEED_FORMS;
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
  const Form = deed && DEED_FORMS[deed];
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
        Form && (
          <Suspense fallback={null}>
            <Form bet={bet} onDone={close} onCancel={close} />
          </Suspense>
        )
      }
    />
  );
}
