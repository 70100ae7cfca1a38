import type { ReactNode } from 'react';
import type { Refusal } from '../../app/use-command.ts';
import css from './plan-cycle-page.module.css';
import type { CycleDraft } from './proposed-cycle.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

interface CycleFieldsProps {
  readonly draft: CycleDraft;
  readonly refusal: Refusal | undefined;
  readonly onChange: (change: Partial<CycleDraft>) => void;
}

/** The fields of a cycle, with what was refused under the one it concerns. */
export function CycleFields({ draft, refusal, onChange }: CycleFieldsProps) {
  const refused = (name: string) =>
    refusal?.field?.split('.')[0] === name ? `${refusal.message} ${refusal.remedy}` : undefined;
  return (
    <div className={css.fields}>
      <Field label="Name" hint="As people will say it: 2026-Q3." refusal={refused('name')}>
        <input
          value={draft.name}
          required
          maxLength={80}
          onChange={(event) => onChange({ name: event.target.value })}
        />
      </Field>
      <Field
        label="Time zone"
        hint="Where its days begin: Europe/Lisbon."
        refusal={refused('timeZone')}
      >
        <input
          value={draft.timeZone}
          required
          onChange={(event) => onChange({ timeZone: event.target.value })}
        />
      </Field>
      <Field label="First day" refusal={refused('startsOn')}>
        <input
          type="date"
          value={draft.startsOn}
          required
          onChange={(event) => onChange({ startsOn: event.target.value })}
        />
      </Field>
      <Field label="Last day" refusal={refused('endsOn')}>
        <input
          type="date"
          value={draft.endsOn}
          required
          onChange={(event) => onChange({ endsOn: event.target.value })}
        />
      </Field>
      <Field label="Check-in on" refusal={refused('checkInWeekday')}>
        <select
          value={draft.checkInWeekday}
          onChange={(event) => onChange({ checkInWeekday: Number(event.target.value) })}
        >
          {WEEKDAYS.map((weekday, index) => (
            <option key={weekday} value={index + 1}>
              {weekday}
            </option>
          ))}
        </select>
      </Field>
      <Field label="By" refusal={refused('checkInHour')}>
        <select
          value={draft.checkInHour}
          onChange={(event) => onChange({ checkInHour: Number(event.target.value) })}
        >
          {HOURS.map((hour) => (
            <option key={hour} value={hour}>
              {hour}:00
            </option>
          ))}
        </select>
      </Field>
      <Field
        label="Holidays"
        hint="No word is due on these days: 2026-08-15, 2026-12-25."
        refusal={refused('holidays')}
      >
        <input
          value={draft.holidays}
          onChange={(event) => onChange({ holidays: event.target.value })}
        />
      </Field>
    </div>
  );
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly refusal: string | undefined;
  readonly children: ReactNode;
}

function Field({ label, hint, refusal, children }: FieldProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is handed in
    <label className={css.field} data-refused={refusal ? true : undefined}>
      <span>{label}</span>
      {children}
      {hint && <span className="note">{hint}</span>}
      {refusal && (
        <span className="bad small" role="alert">
          {refusal}
        </span>
      )}
    </label>
  );
}
