import { limits } from '@cairn/shared/kernel/limits';
import { FieldRow } from '../../components/act-form.tsx';
import { SelectField, TextField } from '../../components/field.tsx';
import { unlessPressed } from './unless-pressed.ts';
import css from './write-objective.module.css';
import type { BetWriting, KeyResultWriting } from './writing.ts';

interface BetFieldsProps {
  readonly bet: BetWriting;
  readonly place: number;
  readonly keyResults: readonly KeyResultWriting[];
  readonly onChange: (bet: BetWriting) => void;
  readonly onFocus: () => void;
  readonly onRemove: () => void;
  readonly troubleAt: (field: string) => string | undefined;
}

/** What will be tried, which key result it should move, how far and by when. */
export function BetFields(props: BetFieldsProps) {
  const { bet, place, keyResults, onChange, onFocus, onRemove, troubleAt } = props;
  const set = (to: Partial<BetWriting>) => onChange({ ...bet, ...to });
  return (
    <fieldset className={css.item} onFocus={unlessPressed(onFocus)}>
      <legend className="only-read">Bet {place + 1}</legend>
      <TextField
        label={`Bet ${place + 1}`}
        voice
        rows={2}
        maxLength={limits.sentence}
        value={bet.idea}
        onChange={(idea) => set({ idea })}
        refusal={troubleAt('idea')}
      />
      <SelectField
        label="What it should move"
        value={bet.keyResultId}
        onChange={(keyResultId) => set({ keyResultId })}
        options={keyResults.map(({ id, name }, at) => ({
          value: id,
          label: name.trim() || `Key result ${at + 1}`,
        }))}
        refusal={troubleAt('keyResultId')}
      />
      <FieldRow>
        <TextField
          label="By how much"
          inputMode="decimal"
          value={bet.movement}
          onChange={(movement) => set({ movement })}
          refusal={troubleAt('movement')}
        />
        <TextField
          label="Shows by"
          type="date"
          value={bet.endsOn}
          onChange={(endsOn) => set({ endsOn })}
          refusal={troubleAt('endsOn')}
        />
      </FieldRow>
      <p>
        <button type="button" className="link small" onClick={onRemove}>
          Leave it out
        </button>
      </p>
    </fieldset>
  );
}
