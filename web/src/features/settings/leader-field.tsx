import { SelectField } from '../../components/field.tsx';
import type { SettingsPerson } from './settings-people.ts';

interface LeaderFieldProps {
  readonly people: readonly SettingsPerson[];
  /** Whom it is about: nobody leads themselves. */
  readonly of?: string;
  readonly value: string;
  readonly onChange: (leaderId: string) => void;
  readonly refusal?: string | undefined;
}

/** Who leads somebody and meets them each week; nobody as well. */
export function LeaderField({ people, of, ...field }: LeaderFieldProps) {
  return (
    <SelectField
      label="Led by"
      hint="Who meets them each week, and may read what they share there from then on."
      options={[
        { value: '', label: 'nobody' },
        ...people.filter(({ id }) => id !== of).map(({ id, name }) => ({ value: id, label: name })),
      ]}
      {...field}
    />
  );
}
