import { Fragment, lazy, Suspense } from 'react';
import css from './filter-sentence.module.css';
import { useOpener } from './use-opener.ts';

const loadOptions = () => import('./filter-options.tsx');
const FilterOptions = lazy(loadOptions);

export interface FilterOption {
  readonly value: string;
  readonly label: string;
}

/** How a list goes on that is too long to be there: what is typed is sought in the whole of it. */
export interface Seeking {
  readonly onSeek: (typed: string) => void;
  /** What is there is not yet all that was found. */
  readonly isReading: boolean;
  /** There are more than are there. */
  readonly hasMore: boolean;
}

/** A word of the sentence that can be another one. */
export interface FilterWord {
  readonly id: string;
  /** What is chosen, spoken before the word: `Teams`. */
  readonly name: string;
  readonly value: string;
  readonly options: readonly FilterOption[];
  readonly onChoose: (value: string) => void;
  readonly seeking?: Seeking | undefined;
}

export interface FilterSentenceProps {
  /** Plain text and words to choose, in reading order: `Showing `, {teams}, ` in `, {cycle}, `.` */
  readonly parts: readonly (string | FilterWord)[];
}

/** What is shown and in which order, said as a sentence whose underlined words can be changed. */
export function FilterSentence({ parts }: FilterSentenceProps) {
  return (
    <div className={css.sentence}>
      {parts.map((part, place) =>
        typeof part === 'string' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same comma can stand in it twice
          <Fragment key={place}>{part}</Fragment>
        ) : (
          <Word key={part.id} {...part} />
        ),
      )}
    </div>
  );
}

function Word({ name, value, options, onChoose, seeking }: FilterWord) {
  const { open, close, button } = useOpener(loadOptions);
  return (
    <span className={css.place}>
      <button
        {...button}
        type="button"
        className={css.word}
        aria-haspopup="listbox"
        onFocus={loadOptions}
      >
        <span className="only-read">{name}: </span>
        {options.find((option) => option.value === value)?.label ?? value}
      </button>
      {open && (
        <Suspense fallback={null}>
          <FilterOptions
            name={name}
            value={value}
            options={options}
            seeking={seeking}
            onClose={close}
            onChoose={(chosen) => {
              onChoose(chosen);
              close();
            }}
          />
        </Suspense>
      )}
    </span>
  );
}
