import { useId } from 'react';
import css from '../../components/field.module.css';
import { CheckField } from '../../components/field.tsx';
import { PersonSelect } from './person-select.tsx';
import type { KnownPerson } from './use-people.ts';

interface PickedPeopleProps {
  readonly label: string;
  readonly chosen: readonly KnownPerson[];
  readonly onChange: (chosen: readonly KnownPerson[]) => void;
  /** People to add who stand before all others: oneself, or those whom it concerns. */
  readonly nearest?: readonly KnownPerson[];
  readonly leftOut?: readonly string[];
  /** What it means that nobody is chosen. */
  readonly none?: string;
  readonly refusal?: string | undefined;
}

/** Several people: those chosen stand as ticked names, the others are there to add. */
export function PickedPeople(field: PickedPeopleProps) {
  const { label, chosen, onChange, nearest = [], leftOut = [], none, refusal } = field;
  const id = useId();
  const out = [...leftOut, ...chosen.map((person) => person.id)];
  return (
    <fieldset className={css.picked}>
      <legend className={css.legend}>{label}</legend>
      {chosen.map((picked) => (
        <CheckField
          key={picked.id}
          label={picked.name}
          checked
          onChange={() => onChange(chosen.filter((other) => other.id !== picked.id))}
        />
      ))}
      <PersonSelect
        label={label}
        value=""
        first={[
          { value: '', label: chosen.length > 0 ? 'add another' : (none ?? 'choose') },
          ...nearest
            .filter((person) => !out.includes(person.id))
            .map((person) => ({ value: person.id, label: person.name })),
        ]}
        leftOut={out}
        withCoaches
        onChoose={(personId, name) => {
          const named = nearest.find((person) => person.id === personId)?.name ?? name;
          if (personId) onChange([...chosen, { id: personId, name: named }]);
        }}
        control={{
          id,
          className: css.input,
          'aria-label': label,
          'aria-describedby': refusal ? `${id}-note` : undefined,
          'aria-invalid': refusal ? true : undefined,
        }}
      />
      {refusal && (
        <p id={`${id}-note`} className={css.refusal} role="alert">
          {refusal}
        </p>
      )}
    </fieldset>
  );
}
