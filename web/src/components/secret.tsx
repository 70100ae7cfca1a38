import type { ReactNode } from 'react';
import css from './secret.module.css';

/** Letters that are carried elsewhere as they are: chosen as a whole, each clear from the others. */
export function Secret({ children }: { readonly children: ReactNode }) {
  return <span className={css.secret}>{children}</span>;
}
