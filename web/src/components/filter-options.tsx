import { Combobox, useCombobox } from '@mantine/core';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/Combobox.layer.css';
import { useEffect, useState } from 'react';
import { withMantine } from '../theme/with-mantine.tsx';
import css from './filter-options.module.css';
import type { FilterWord } from './filter-sentence.tsx';

interface FilterOptionsProps extends Pick<FilterWord, 'name' | 'value' | 'options' | 'onChoose'> {
  readonly onClose: () => void;
}

/** From how many options on typing finds one faster than looking. */
const SEARCH_FROM = 8;

function FilterOptions({ name, value, options, onChoose, onClose }: FilterOptionsProps) {
  const [sought, setSought] = useState('');
  const combobox = useCombobox({ opened: true, onDropdownClose: onClose });
  const searches = options.length >= SEARCH_FROM;
  const found = options.filter((option) =>
    option.label.toLowerCase().includes(sought.toLowerCase()),
  );
  const { focusSearchInput, focusTarget, updateSelectedOptionIndex } = combobox;
  useEffect(() => {
    if (searches) focusSearchInput();
    else focusTarget();
    updateSelectedOptionIndex('active', { scrollIntoView: true });
  }, [searches, focusSearchInput, focusTarget, updateSelectedOptionIndex]);

  const list = (
    <Combobox.Options aria-label={name} className={css.list}>
      {found.map((option) => (
        <Combobox.Option
          key={option.value}
          value={option.value}
          active={option.value === value}
          className={css.option}
        >
          {option.label}
        </Combobox.Option>
      ))}
      {found.length === 0 && (
        <Combobox.Empty className={css.none}>Nothing of that name.</Combobox.Empty>
      )}
    </Combobox.Options>
  );
  return (
    <Combobox
      withinPortal={false}
      store={combobox}
      onOptionSubmit={onChoose}
      position="bottom-start"
      width={256}
      offset={6}
      middlewares={{ flip: true, shift: { padding: 16 } }}
    >
      <Combobox.DropdownTarget>
        <span className={css.anchor} aria-hidden="true" />
      </Combobox.DropdownTarget>
      <Combobox.Dropdown className={css.panel}>
        {searches ? (
          <Combobox.Search
            className={css.search}
            value={sought}
            aria-label={`Find in ${name}`}
            placeholder="Type to find"
            onChange={(event) => setSought(event.currentTarget.value)}
          />
        ) : (
          <Combobox.EventsTarget targetType="button">
            <button type="button" className="only-read">
              {name}
            </button>
          </Combobox.EventsTarget>
        )}
        {list}
      </Combobox.Dropdown>
    </Combobox>
  );
}

export default withMantine(FilterOptions);
