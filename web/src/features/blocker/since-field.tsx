import { instantOf } from '@cairn/shared/kernel/calendar';
import type { Refusal } from '../../app/use-command.ts';
import { SelectField, TextField } from '../../components/field.tsx';
import { refusalAt } from '../objective/refusal-words.ts';
import { FIRST_TOLD, type FirstTold, mayHaveBeenTold } from './first-told.ts';
import { optionsOf } from './kind-words.ts';

/** Since when it is so, and where it was first told if that may have been before. */
export interface Since {
  readonly since: string;
  readonly firstTold: FirstTold;
}

interface SinceFieldProps {
  readonly value: Since;
  readonly today: string;
  readonly timeZone: string;
  readonly refusal: Refusal | undefined;
  readonly onChange: (change: Partial<Since>) => void;
}

/** The day it began on; from more than a day back on it is asked where it was first told. */
export function SinceField({ value, today, timeZone, refusal, onChange }: SinceFieldProps) {
  const { since, firstTold } = value;
  return (
    <>
      <TextField
        label="Since"
        type="date"
        max={today}
        value={since}
        onChange={(day) => onChange({ since: day })}
        refusal={
          isToCome(value, today)
            ? 'Give today or an earlier day.'
            : refusalAt(refusal, 'effectiveAt')
        }
      />
      {mayHaveBeenTold(onsetOf(since, today, timeZone), Date.now()) && (
        <SelectField
          label="Where it was first told"
          value={firstTold}
          onChange={(where) => onChange({ firstTold: where as FirstTold })}
          options={optionsOf(FIRST_TOLD)}
          refusal={refusalAt(refusal, 'firstTold')}
        />
      )}
    </>
  );
}

/** Nothing has stood in the way since a day that is to come: it is said beside the day, and not sent. */
export const isToCome = ({ since }: Pick<Since, 'since'>, today: string): boolean => since > today;

/** What is sent of it: nothing where it began today. */
export function sinceSent({ since, firstTold }: Since, today: string, timeZone: string) {
  const effectiveAt = onsetOf(since, today, timeZone);
  return {
    ...(effectiveAt ? { effectiveAt } : {}),
    ...(mayHaveBeenTold(effectiveAt, Date.now()) ? { firstTold } : {}),
  };
}

/** A day is told without its hour; it began with the day’s work. */
const onsetOf = (day: string, today: string, timeZone: string): string | undefined =>
  day && day < today ? new Date(instantOf(day, 9, timeZone)).toISOString() : undefined;
