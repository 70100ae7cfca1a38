import type { ReactNode } from 'react';
import css from './shown-once.module.css';

/** What is told this once and has to be kept by whoever sees it. */
export function ShownOnce({ children }: { readonly children: ReactNode }) {
  return (
    <div className={css.once} role="status">
      {children}
    </div>
  );
}
