import { useState } from 'react';
import { uniqueById } from '../../app/unique-by-id.ts';
import { FindOne } from '../../components/find-one.tsx';
import type { AmongPeopleProps } from './person-select.tsx';
import { type KnownPerson, takesOn } from './use-people.ts';
import { usePersonName } from './use-person-name.ts';
import { useSoughtPeople } from './use-sought-people.ts';

/** One of more people than a list can hold. */
export function FindPerson({ people, label, value, first, onChoose, ...field }: AmongPeopleProps) {
  const { leftOut = [], withCoaches = false, control, takesFocus = false } = field;
  const { found, seeking } = useSoughtPeople();
  const [picked, setPicked] = useState<KnownPerson>();
  const read = usePersonName(value, people);
  const name = picked?.id === value ? picked.name : read;
  const nearby = people.groups.flatMap((group) => group.people);
  const isFirst = new Set(first.map((one) => one.value));
  const options = [
    ...first,
    ...uniqueById([...nearby, ...found.filter((person) => withCoaches || takesOn(person))])
      .filter(({ id }) => !isFirst.has(id) && !leftOut.includes(id))
      .map((person) => ({ value: person.id, label: person.name })),
  ];
  return (
    <FindOne
      label={label}
      value={value}
      shown={first.find((one) => one.value === value)?.label ?? name ?? 'somebody'}
      options={options}
      seeking={seeking}
      control={control}
      takesFocus={takesFocus}
      onChoose={(id, chosen) => {
        setPicked({ id, name: chosen });
        onChoose(id, chosen);
      }}
    />
  );
}
