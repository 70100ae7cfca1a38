import type { ReactNode } from 'react';
import css from './empty.module.css';

export interface EmptyProps {
  /** One sentence on what belongs here, or that nothing is due. */
  readonly sentence: string;
  /** The one next act. */
  readonly children?: ReactNode;
}

export function Empty({ sentence, children }: EmptyProps) {
  return (
    <div className={css.empty}>
      <p className={css.sentence}>{sentence}</p>
      {children && <div className={css.acts}>{children}</div>}
    </div>
  );
}
