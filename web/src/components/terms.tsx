import type { ReactNode } from 'react';
import css from './terms.module.css';

export interface TermRow {
  readonly name: ReactNode;
  readonly value: ReactNode;
  /** Ruled off and in full ink: what the others come to. */
  readonly total?: boolean;
}

/** Names on the left, values on the right. */
export function Terms({ rows }: { readonly rows: readonly TermRow[] }) {
  return (
    <dl className={css.terms}>
      {rows.map((row, place) => (
        // A formula's terms have no identity but their place in it.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <div key={place} className={row.total ? css.total : css.row}>
          <dt>{row.name}</dt>
          <dd>{row.value}</dd>
        </div>
      ))}
    </dl>
  );
}
