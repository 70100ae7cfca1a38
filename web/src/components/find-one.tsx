import { lazy, Suspense, useEffect, useRef } from 'react';
import type { FilterOption, Seeking } from './filter-sentence.tsx';
import css from './find-one.module.css';
import { useOpener } from './use-opener.ts';

const loadOptions = () => import('./filter-options.tsx');
const FilterOptions = lazy(loadOptions);

/** What goes on a control itself, whichever it is. */
export interface ControlState {
  readonly id: string;
  readonly className?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly 'aria-label'?: string;
  readonly 'aria-describedby'?: string | undefined;
  readonly 'aria-invalid'?: true | undefined;
  readonly 'data-field'?: string;
  readonly onFocus?: () => void;
  readonly onBlur?: () => void;
}

interface FindOneProps {
  readonly label: string;
  readonly value: string;
  /** How what is chosen is called. */
  readonly shown: string;
  /** Those nearby, and those that were found. */
  readonly options: readonly FilterOption[];
  readonly seeking: Seeking;
  readonly control: ControlState;
  readonly takesFocus?: boolean;
  readonly onChoose: (value: string, label: string) => void;
}

/** One of more than a list can hold: it opens on those nearby, and words find the others. */
export function FindOne(props: FindOneProps) {
  const { label, value, shown, options, seeking, control, takesFocus = false, onChoose } = props;
  const { open, close, button } = useOpener(loadOptions);
  const { ref: place } = button;
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
            onChoose={(chosen) => {
              onChoose(chosen, options.find((one) => one.value === chosen)?.label ?? '');
              close();
            }}
          />
        </Suspense>
      )}
    </span>
  );
}
