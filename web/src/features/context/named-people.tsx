import { SelectField } from '../../components/field.tsx';
import { usePeople } from '../check-in/use-people.ts';
import css from './share-context.module.css';

interface NamedPeopleProps {
  readonly named: readonly string[];
  readonly onName: (named: readonly string[]) => void;
}

/** Who is told besides the owners, added one by one. */
export function NamedPeople({ named, onName }: NamedPeopleProps) {
  const people = usePeople();
  return (
    <>
      <SelectField
        label="Tell somebody besides"
        value=""
        onChange={(id) => id && onName([...new Set([...named, id])])}
        options={[
          { value: '', label: named.length === 0 ? 'nobody' : 'somebody more' },
          ...people.groups.flatMap((group) =>
            group.people.map(({ id, name }) => ({ value: id, label: name })),
          ),
        ]}
      />
      {named.length > 0 && (
        <ul className={css.named}>
          {named.map((id) => (
            <li key={id}>
              {people.nameOf(id)}{' '}
              <button
                type="button"
                className="link small"
                onClick={() => onName(named.filter((each) => each !== id))}
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
