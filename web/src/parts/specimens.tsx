import type { ReactNode } from 'react';
import css from './specimens.module.css';

/** Specimens side by side, as many as fit. */
export function Specimens({ children }: { readonly children: ReactNode }) {
  return <div className={css.specimens}>{children}</div>;
}

export interface SpecimenProps {
  /** When it is used, in a line. */
  readonly note: string;
  readonly children: ReactNode;
}

export function Specimen({ note, children }: SpecimenProps) {
  return (
    <div className={css.specimen}>
      <div className={css.shown}>{children}</div>
      <p className="note">{note}</p>
    </div>
  );
}
