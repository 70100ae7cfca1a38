import { limits } from '@cairn/shared/kernel/limits';
import { SelectField, TextField } from '../../components/field.tsx';
import { unlessPressed } from './unless-pressed.ts';
import css from './write-objective.module.css';
import { type KeyResultWriting, numbersOf } from './writing.ts';

const KINDS = [
  { value: 'METRIC', label: 'a number that moves from one value to another' },
  { value: 'CONTROL', label: 'a number kept within a band' },
  { value: 'MILESTONE', label: 'something reached by a day' },
  { value: 'BASELINE', label: 'a number to be found first' },
  { value: 'ZONES', label: 'a number with commit, target and stretch' },
] as const;

const LABELS = {
  baseline: 'Where it stands now',
  target: 'Where it is to land',
  low: 'Lower edge',
  high: 'Upper edge',
  commit: 'Commit',
  stretch: 'Stretch',
} as const;

const LEADING = [
  { value: '', label: 'not said' },
  { value: 'yes', label: 'early, while one can still act' },
  { value: 'no', label: 'only at the end' },
] as const;

interface KeyResultFieldsProps {
  readonly keyResult: KeyResultWriting;
  readonly place: number;
  readonly cycle: { readonly startsOn: string; readonly endsOn: string } | undefined;
  readonly onChange: (keyResult: KeyResultWriting) => void;
  readonly onFocus?: () => void;
  readonly onRemove?: (() => void) | undefined;
  /** What stands in the way of a field, by its name. */
  readonly troubleAt: (field: string) => string | undefined;
}

/** One key result, with the fields that its kind asks for. */
export function KeyResultFields(props: KeyResultFieldsProps) {
  const { keyResult, place, cycle, onChange, onFocus, onRemove, troubleAt } = props;
  const { kind, unit } = keyResult;
  const set = (to: Partial<KeyResultWriting>) => onChange({ ...keyResult, ...to });
  return (
    <fieldset className={css.item} onFocus={onFocus && unlessPressed(onFocus)}>
      <legend className="only-read">Key result {place + 1}</legend>
      <TextField
        label={`Key result ${place + 1}`}
        voice
        rows={2}
        maxLength={limits.name}
        value={keyResult.name}
        onChange={(name) => set({ name })}
        refusal={troubleAt('name')}
      />
      <div className={css.setting}>
        <SelectField
          label="It is"
          value={kind}
          onChange={(value) => set({ kind: value as KeyResultWriting['kind'] })}
          options={KINDS}
          refusal={troubleAt('kind')}
        />
        {kind === 'MILESTONE' ? (
          <TextField
            label="Reached by"
            type="date"
            min={cycle?.startsOn}
            max={cycle?.endsOn}
            value={keyResult.dueOn}
            onChange={(dueOn) => set({ dueOn })}
            refusal={troubleAt('dueOn')}
          />
        ) : (
          <TextField
            label="Counted in"
            maxLength={12}
            value={unit}
            onChange={(value) => set({ unit: value })}
            hint="%, min, h, d, €; blank for a plain count"
            refusal={troubleAt('unit')}
          />
        )}
      </div>
      {kind === 'BASELINE' ? (
        <p className="note">
          Its check-ins say the number once it is known; then you set where it is to land.
        </p>
      ) : (
        numbersOf[kind].length > 0 && (
          <div className={css.numbers}>
            {numbersOf[kind].map((field) => (
              <TextField
                key={field}
                label={`${LABELS[field]}${unit && `, ${unit}`}`}
                inputMode="decimal"
                value={keyResult[field]}
                onChange={(value) => set({ [field]: value })}
                refusal={troubleAt(field)}
              />
            ))}
          </div>
        )
      )}
      <div className={css.itemFoot}>
        <SelectField
          label="It moves"
          value={keyResult.leading}
          onChange={(value) => set({ leading: value as KeyResultWriting['leading'] })}
          options={LEADING}
        />
        {onRemove && (
          <button type="button" className="link small" onClick={onRemove}>
            Leave it out
          </button>
        )}
      </div>
      {troubleAt('') && <p className="bad small">{troubleAt('')}</p>}
    </fieldset>
  );
}
