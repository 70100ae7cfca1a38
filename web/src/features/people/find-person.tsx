import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useOpener } from '../../components/use-opener.ts';
import css from './find-person.module.css';
import type { AmongPeopleProps } from './person-select.tsx';
import { type KnownPerson, takesOn } from './use-people.ts';
import { usePersonName } from './use-person-name.ts';
import { useSoughtPeople } from './use-sought-people.ts';

const loadOptions = () => import('../../components/filter-options.tsx');
const FilterOptions = lazy(loadOptions);

/** One of more people than a list can hold: it opens on those nearby, and a name finds the others. */
export function FindPerson({ people, label, value, first, onChoose, ...field }: AmongPeopleProps) {
  const { leftOut = [], withCoaches = false, control, takesFocus = false } = field;
  const { open, close, button } = useOpener(loadOptions);
  const { ref: place } = button;
  const { found, seeking } = useSoughtPeople();
  const [picked, setPicked] = useState<KnownPerson>();
  const read = usePersonName(value, people);
  const name = picked?.id === value ? picked.name : read;
  const nearby = people.groups.flatMap((group) => group.people);
  const isFirst = new Set(first.map((one) => one.value));
  const options = [
    ...first,
    ...unique([...nearby, ...found.filter((person) => withCoaches || takesOn(person))])
      .filter(({ id }) => !isFirst.has(id) && !leftOut.includes(id))
      .map((person) => ({ value: person.id, label: person.name })),
  ];
  const shown = first.find((one) => one.value === value)?.label ?? name ?? 'somebody';
  const arrives = useRef(takesFocus);
  useEffect(() => {
    if (arrives.current) place.current?.focus();
  }, [place]);
  return (
    <span className={css.place}>
      <button
        {...control}
        {...button}
        type="button"
        role="combobox"
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-controls={open ? `${control.id}-list` : undefined}
        className={`${control.className} ${css.shown}`}
        onFocus={loadOptions}
        onKeyDown={(event) => {
          // A list that is on its way is left, and not the form around it.
          if (open && event.key === 'Escape') {
            event.stopPropagation();
            close();
          }
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          button.onClick();
        }}
      >
        {shown}
      </button>
      {open && (
        <Suspense fallback={null}>
          <FilterOptions
            id={`${control.id}-list`}
            name={label}
            value={value}
            options={options}
            seeking={seeking}
            onClose={close}
            onChoose={(id) => {
              const person = { id, name: options.find((one) => one.value === id)?.label ?? '' };
              setPicked(person);
              onChoose(id, person.name);
              close();
            }}
          />
        </Suspense>
      )}
    </span>
  );
}

const unique = (people: readonly KnownPerson[]): readonly KnownPerson[] => [
  ...new Map(people.map((person) => [person.id, person])).values(),
];
