import { useRef } from 'react';
import { dayOfMonth } from '../../components/day-words.ts';
import { FigureInput } from '../../components/figure-input.tsx';
import { readDay, typedDay } from './day-entry.ts';
import { MarkLine } from './mark-line.tsx';
import { dayLine } from './mark-lines.ts';
import css from './milestone-part.module.css';
import type { PartProps } from './part-props.ts';
import { prefilled } from './said.ts';
import row from './value-part.module.css';

/** The day on which it is expected, or was reached. */
export function MilestonePart({ step, said, today, why, onSay }: PartProps) {
  const entry = readDay(said.typed, { today, from: step.last?.forecastOn });
  const day = entry.ok ? entry.day : undefined;
  const reach = (reached: boolean) => {
    const before = prefilled(step);
    onSay(
      reached
        ? { reached, typed: dayOfMonth(today), confidence: 10 }
        : { reached, typed: before.reached ? '' : before.typed, confidence: before.confidence },
    );
  };
  return (
    <div className={row.row}>
      <div>
        <FigureInput
          typed={said.typed}
          onType={(typed) => onSay({ typed })}
          label={said.reached ? 'Reached on' : 'Expected on, as 11 Sep or +7'}
          reading={entry.ok ? entry.reading : undefined}
          refusal={why('forecastOn')}
          inputMode="text"
          field="forecastOn"
        >
          <DayPick day={day} onPick={(picked) => onSay({ typed: typedDay(picked, today) })} />
        </FigureInput>
        <label className={css.reached}>
          <input
            type="checkbox"
            checked={said.reached}
            onChange={(event) => reach(event.target.checked)}
          />
          Reached
        </label>
      </div>
      <MarkLine {...dayLine(step, today, day)} />
    </div>
  );
}

interface DayPickProps {
  readonly day: string | undefined;
  readonly onPick: (day: string) => void;
}

/** The device's own calendar, which a phone knows best how to show. */
function DayPick({ day, onPick }: DayPickProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <span className={css.pick}>
      <button type="button" className="link" onClick={() => input.current?.showPicker()}>
        Pick
      </button>
      <input
        ref={input}
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        value={day ?? ''}
        onChange={(event) => event.target.value && onPick(event.target.value)}
      />
    </span>
  );
}
