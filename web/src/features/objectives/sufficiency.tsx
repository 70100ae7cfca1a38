import { SelectField } from '../../components/field.tsx';
import type { Writing } from './writing.ts';

const ANSWERS = [
  { value: '', label: 'not said' },
  { value: 'yes', label: 'yes, surely' },
  { value: 'no', label: 'not quite' },
] as const;

interface SufficiencyProps {
  readonly form: Writing;
  readonly onChange: (form: Writing) => void;
}

/** Whether the key results add up to the objective, for the writer to say; nobody else is told. */
export function Sufficiency({ form, onChange }: SufficiencyProps) {
  if (!form.keyResults.some(({ name }) => name.trim() !== '')) return null;
  return (
    <SelectField
      label="If all of these land, is the objective reached"
      value={form.sufficient ?? ''}
      onChange={(sufficient) =>
        onChange({ ...form, sufficient: sufficient as Writing['sufficient'] })
      }
      options={ANSWERS}
    />
  );
}
