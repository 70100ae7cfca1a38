import { BigTrack } from '../../components/big-track.tsx';
import { readEntry } from '../../components/value-entry.ts';
import { ValueInput } from '../../components/value-input.tsx';
import type { PartProps } from './part-props.ts';
import { canBeNegative } from './read-said.ts';
import { trackOf } from './track-of.ts';
import { valueLabel } from './value-label.ts';
import css from './value-part.module.css';

/** Where it stands today, on its way from baseline to target. */
export function ValuePart({ step, said, why, onSay }: PartProps) {
  const context = {
    last: step.last?.value ?? null,
    unit: step.unit,
    canBeNegative: canBeNegative(step),
  };
  const entry = readEntry(said.typed, context);
  const track = trackOf(step, entry.ok ? entry.value : undefined);
  return (
    <div className={css.row}>
      <ValueInput
        {...context}
        typed={said.typed}
        onType={(typed) => onSay({ typed })}
        label={valueLabel(step)}
        refusal={why('value')}
        field="value"
      />
      {track ? (
        <BigTrack {...track} />
      ) : (
        <p className={css.open}>
          {step.last && `Last ${step.last.valueText}. `}
          {step.kind === 'BASELINE'
            ? 'The number comes first here: its target is set once it is known.'
            : 'There is no plan to hold it against.'}
        </p>
      )}
    </div>
  );
}
