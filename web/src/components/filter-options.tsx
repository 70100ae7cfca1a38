import { Combobox, useCombobox } from '@mantine/core';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/Combobox.layer.css';
import { holdsWords, longestSought, soughtWords } from '@cairn/shared/kernel/sought';
import { useEffect, useState } from 'react';
import { withMantine } from '../theme/with-mantine.tsx';
import css from './filter-options.module.css';
import type { FilterWord } from './filter-sentence.tsx';

interface FilterOptionsProps
  extends Pick<FilterWord, 'name' | 'value' | 'options' | 'onChoose' | 'seeking'> {
  /** Of the list, for what it is the list of. */
  readonly id?: string;
  readonly onClose: () => void;
}

/** From how many options on typing finds one faster than looking. */
const SEARCH_FROM = 8;

function FilterOptions(props: FilterOptionsProps) {
  const { id, name, value, options, onChoose, onClose, seeking } = props;
  const [sought, setSought] = useState('');
  const combobox = useCombobox({ opened: true, onDropdownClose: onClose });
  const searches = seeking !== undefined || options.length >= SEARCH_FROM;
  const words = soughtWords(sought, longestSought);
  const found = options.filter((option) => holdsWords(option.label, words));
  const { focusSearchInput, focusTarget, selectFirstOption, updateSelectedOptionIndex } = combobox;
  useEffect(() => {
    if (searches) focusSearchInput();
    else focusTarget();
    updateSelectedOptionIndex('active', { scrollIntoView: true });
  }, [searches, focusSearchInput, focusTarget, updateSelectedOptionIndex]);
  const first = words.length > 0 ? found[0]?.value : undefined;
  // Whoever typed a name and sees it may press Enter at once.
  useEffect(() => {
    if (first !== undefined) selectFirstOption();
  }, [first, selectFirstOption]);

  const list = (
    <Combobox.Options id={id} aria-label={name} className={css.list}>
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
      {found.length === 0 && !seeking?.isReading && (
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
            onChange={(event) => {
              setSought(event.currentTarget.value);
              seeking?.onSeek(event.currentTarget.value);
            }}
            // It may stand in a form, which is neither left nor sent from here.
            onKeyDown={(event) => {
              if (event.key === 'Escape') event.stopPropagation();
              if (event.key === 'Enter') event.preventDefault();
            }}
          />
        ) : (
          <Combobox.EventsTarget targetType="button">
            <button type="button" className="only-read">
              {name}
            </button>
          </Combobox.EventsTarget>
        )}
        {list}
        {seeking?.hasMore && !seeking.isReading && (
          <Combobox.Footer className={css.more}>
            {sought ? 'There are more. Type on.' : 'Type to find the others.'}
          </Combobox.Footer>
        )}
      </Combobox.Dropdown>
    </Combobox>
  );
}

export default withMantine(FilterOptions);
