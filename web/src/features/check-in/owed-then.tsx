import { forgottenWords } from '@cairn/shared/kernel/prose';
import { Act } from '../../components/act.tsx';
import { dayInFull } from '../../components/day-words.ts';
import { Empty } from '../../components/empty.tsx';
import css from './all-said.module.css';
import { prefilled } from './said.ts';
import type { Step } from './step.ts';
import { StopRow } from './stop-row.tsx';

export interface OwedThenProps {
  readonly steps: readonly Step[];
  readonly day: string;
  readonly onBack: () => void;
}

/** The walk on a past day: what was owed then, to be read. A word is given now. */
export function OwedThen({ steps, day, onBack }: OwedThenProps) {
  const objectives = [...Map.groupBy(steps, ({ objective }) => objective.id).values()];
  return (
    <div className={css.end}>
      <h1>Check-in</h1>
      <Empty
        sentence={
          steps.length === 0
            ? `Nothing was due from you on ${dayInFull(day)}.`
            : `This is what was due from you on ${dayInFull(day)}, with the last word as it stood. A word itself is given now.`
        }
      >
        <Act onClick={onBack} hint="T">
          Back to now
        </Act>
      </Empty>
      {objectives.map((ofObjective) => (
        <section key={ofObjective[0]?.objective.id} className={css.said}>
          <h2>{ofObjective[0]?.objective.statement ?? forgottenWords}</h2>
          <ul>
            {ofObjective.map((step) => (
              <StopRow
                key={step.id}
                stop={{ step, said: prefilled(step) }}
                face="then"
                today={day}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
