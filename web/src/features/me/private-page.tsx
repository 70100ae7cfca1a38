import type { ReactNode } from 'react';
import { Icon } from '../../components/icons.tsx';
import css from './private-page.module.css';

/** The frame of what one person alone can read: a dashed line and a lock. */
export function PrivatePage({ words, children }: PrivatePageProps) {
  return (
    <div className={css.frame}>
      <p className={css.private}>
        <Icon shape="lock" className={css.lock} />
        <span>
          <b>Only you can read this page.</b> {words}
        </span>
      </p>
      {children}
    </div>
  );
}

interface PrivatePageProps {
  /** What is kept of it, and where it is not. */
  readonly words: string;
  readonly children: ReactNode;
}
