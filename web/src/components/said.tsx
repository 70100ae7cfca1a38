import css from './said.module.css';

interface SaidProps {
  /** Who, or what it is: `Instead`. */
  readonly by: string;
  readonly words: string;
}

/** What somebody said about a row, on a line of its own under it. */
export const Said = ({ by, words }: SaidProps) => (
  <span className={css.said}>
    {by}: <span className={`voice ${css.words}`}>{words}</span>
  </span>
);
