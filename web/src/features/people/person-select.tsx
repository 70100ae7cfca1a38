import { lazy, Suspense, useState } from 'react';
import type { ControlState } from '../../components/find-one.tsx';
import { type KnownPeople, takesOn, usePeople } from './use-people.ts';
import { usePersonName } from './use-person-name.ts';

export interface PersonSelectProps {
  /** What the control is called where it opens as a list of its own. */
  readonly label: string;
  /** An id, or the value of one of `first`. */
  readonly value: string;
  /** What stands before everybody: nobody, oneself. */
  readonly first: readonly { readonly value: string; readonly label: string }[];
  /** Ids of people who cannot be chosen. */
  readonly leftOut?: readonly string[];
  /** Whether coaches are among them, as where somebody is only told. */
  readonly withCoaches?: boolean;
  readonly onChoose: (id: string, name: string) => void;
  readonly control: ControlState;
}

export interface AmongPeopleProps extends PersonSelectProps {
  readonly people: KnownPeople;
  readonly takesFocus?: boolean;
}

/** Where it cannot be fetched, those who are known can still be chosen. */
const FindPerson = lazy(() =>
  import('./find-person.tsx').then(
    (part) => ({ default: part.FindPerson }),
    () => ({ default: ListedPeople }),
  ),
);

/** The control that chooses a person. A list while all of them fit into one, and found by name beyond. */
export function PersonSelect(props: PersonSelectProps) {
  const everybody = usePeople();
  const people = props.withCoaches ? everybody : whoTakeOn(everybody);
  // Whoever stands in the list when it gives way stands in what comes in its place.
  const [hasFocus, setHasFocus] = useState(false);
  const listed = (
    <ListedPeople
      {...props}
      people={people}
      control={{
        ...props.control,
        onFocus: () => setHasFocus(true),
        onBlur: () => setHasFocus(false),
      }}
    />
  );
  if (!people.hasMore) return listed;
  return (
    <Suspense fallback={listed}>
      <FindPerson {...props} people={people} takesFocus={hasFocus} />
    </Suspense>
  );
}

const whoTakeOn = (people: KnownPeople): KnownPeople => ({
  ...people,
  groups: people.groups
    .map((group) => ({ ...group, people: group.people.filter(takesOn) }))
    .filter((group) => group.people.length > 0),
});

function ListedPeople({ people, value, first, leftOut = [], onChoose, control }: AmongPeopleProps) {
  const name = usePersonName(value, people);
  const isOut = new Set([...leftOut, ...first.map((one) => one.value)]);
  const listed = people.groups
    .map((group) => ({ ...group, people: group.people.filter(({ id }) => !isOut.has(id)) }))
    .filter((group) => group.people.length > 0);
  const known = new Set([
    ...first.map((one) => one.value),
    ...listed.flatMap((group) => group.people.map(({ id }) => id)),
  ]);
  return (
    <select
      {...control}
      value={value}
      onChange={({ target }) => onChoose(target.value, people.nameOf(target.value) ?? '')}
    >
      {first.map((one) => (
        <option key={one.value} value={one.value}>
          {one.label}
        </option>
      ))}
      {/* Who is chosen stays to be seen, also before the list is there and once they have left. */}
      {!known.has(value) && <option value={value}>{name ?? 'somebody'}</option>}
      {listed.map((group) => (
        <optgroup key={group.name} label={group.name}>
          {group.people.map((person) => (
            <option key={person.id} value={person.id}>
              {person.name}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
