import { PersonField } from '../people/person-field.tsx';
import type { KnownPerson } from '../people/use-people.ts';
import css from './share-context.module.css';

interface NamedPeopleProps {
  readonly named: readonly KnownPerson[];
  readonly onName: (named: readonly KnownPerson[]) => void;
}

/** Who is told besides the owners, added one by one. */
export function NamedPeople({ named, onName }: NamedPeopleProps) {
  return (
    <>
      <PersonField
        label="Tell somebody besides"
        value=""
        onChange={(id, name) => id && onName([...named, { id, name }])}
        first={[{ value: '', label: named.length === 0 ? 'nobody' : 'somebody more' }]}
        leftOut={named.map(({ id }) => id)}
        withCoaches
      />
      {named.length > 0 && (
        <ul className={css.named}>
          {named.map(({ id, name }) => (
            <li key={id}>
              {name}{' '}
              <button
                type="button"
                className="link small"
                onClick={() => onName(named.filter((each) => each.id !== id))}
              >
                Leave out
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
