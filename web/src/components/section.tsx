import { type ReactNode, useId } from 'react';
import css from './section.module.css';

export interface SectionProps {
  readonly title: string;
  /** What it amounts to: `four things, two of them today`. */
  readonly sum?: ReactNode;
  /** At the right end: where to read on. */
  readonly end?: ReactNode;
  readonly children: ReactNode;
}

/** An ink rule, a heading, what it amounts to, and then its rows. */
export function Section({ title, sum, end, children }: SectionProps) {
  const id = useId();
  return (
    <section className={css.section} aria-labelledby={id}>
      <header className={css.header}>
        <h2 id={id}>{title}</h2>
        {sum && <span className={css.sum}>{sum}</span>}
        {end && <span className={css.end}>{end}</span>}
      </header>
      {children}
    </section>
  );
}
