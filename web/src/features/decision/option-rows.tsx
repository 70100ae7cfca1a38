import { limits } from '@cairn/shared/kernel/limits';
import { TextField } from '../../components/field.tsx';
import { letterOf } from './decision-words.ts';
import css from './option-rows.module.css';
import { type AskedOption, emptyOption, isHalf } from './request.ts';

interface OptionRowsProps {
  readonly options: readonly AskedOption[];
  readonly onChange: (options: readonly AskedOption[]) => void;
  /** Whether the form was sent once: what is missing is said from then on. */
  readonly asked: boolean;
}

/** The ways that one sees oneself, each with what is expected of it. */
export function OptionRows({ options, onChange, asked }: OptionRowsProps) {
  const set = (place: number, change: Partial<AskedOption>) =>
    onChange(options.with(place, { ...options[place]!, ...change }));
  return (
    <fieldset className={css.options}>
      <legend className="small quiet">Ways in which it could be decided, if you see some</legend>
      {options.map((option, place) => (
        <div key={option.id} className={css.option}>
          <TextField
            label={`Option ${letterOf(place)}`}
            maxLength={limits.statement}
            value={option.words}
            onChange={(words) => set(place, { words })}
            refusal={asked && isHalf(option) ? 'Say what the option is.' : undefined}
          />
          <TextField
            label={`What is expected of ${letterOf(place)}`}
            voice
            maxLength={limits.sentence}
            value={option.expected}
            onChange={(expected) => set(place, { expected })}
          />
        </div>
      ))}
      {options.length < limits.options && (
        <p>
          <button
            type="button"
            className="link small"
            onClick={() => onChange([...options, emptyOption()])}
          >
            Another option
          </button>
        </p>
      )}
    </fieldset>
  );
}
