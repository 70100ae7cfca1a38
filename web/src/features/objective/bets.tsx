import { useState } from 'react';
import { written } from '../../app/prose-words.ts';
import { Act } from '../../components/act.tsx';
import { HealthMark } from '../../components/health-mark.tsx';
import type { BetActKind } from './bet-act.tsx';
import { betWords } from './bet-words.ts';
import { BetAct, PlaceBet } from './forms.ts';
import css from './margin.module.css';
import type { Bet, FullObjective } from './objective-parts.ts';

interface BetsProps {
  readonly objective: FullObjective;
  readonly today: string;
  /** False in the past and for those who may not. */
  readonly canAct: boolean;
}

/** What the team believes will move its key results, and what became of it. */
export function Bets({ objective, today, canAct }: BetsProps) {
  const [places, setPlaces] = useState(false);
  const [open, setOpen] = useState<{ readonly id: string; readonly act: BetActKind }>();
  const { bets } = objective;
  const live = objective.keyResults.filter(({ isDropped }) => !isDropped);
  if (bets.length === 0 && !canAct) return null;
  return (
    <section className={css.block} aria-label="Bets">
      <h2>Bets</h2>
      {bets.length === 0 && (
        <p className={css.none}>What do you believe will move a key result, and by how much?</p>
      )}
      <ul className={css.rows}>
        {bets.map((bet) => (
          <li key={bet.id}>
            <BetLine bet={bet} today={today} />
            {canAct && bet.stage === 'OPEN' && open?.id !== bet.id && (
              <p className={css.small}>
                {ACTS.map(([act, words]) => (
                  <button
                    key={act}
                    type="button"
                    className="link"
                    onClick={() => setOpen({ id: bet.id, act })}
                  >
                    {words}
                  </button>
                ))}
              </p>
            )}
            {open?.id === bet.id && (
              <BetAct
                objectiveId={objective.id}
                bet={bet}
                act={open.act}
                onDone={() => setOpen(undefined)}
              />
            )}
          </li>
        ))}
      </ul>
      {canAct &&
        live.length > 0 &&
        (places ? (
          <PlaceBet
            objectiveId={objective.id}
            keyResults={live}
            today={today}
            onDone={() => setPlaces(false)}
          />
        ) : (
          <Act kind="plain" onClick={() => setPlaces(true)}>
            Place a bet
          </Act>
        ))}
    </section>
  );
}

const ACTS = [
  ['moved', 'It moved the number'],
  ['confirm', 'Goes on'],
  ['adjust', 'Adjust'],
  ['drop', 'Drop'],
] as const;

function BetLine({ bet, today }: { readonly bet: Bet; readonly today: string }) {
  const { health, words } = betWords(bet, today);
  return (
    <>
      <p className={css.idea}>{written(bet.idea)}</p>
      <p className="small">
        <HealthMark health={health} words={words} />
      </p>
      {bet.because && <p className={css.because}>{written(bet.because)}</p>}
    </>
  );
}
