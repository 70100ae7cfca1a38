import { type ReactNode, useId } from 'react';
import { Icon } from './icons.tsx';
import { Kbd } from './kbd.tsx';
import css from './private.module.css';
import { usePrivateShown } from './private-shown.ts';

interface PrivateProps {
  /** Who reads it, in a sentence or two. */
  readonly readers: string;
  readonly children: ReactNode;
}

/** Text that not everybody may read: blurred until asked for, so that a screen can be shared. */
export function Private({ readers, children }: PrivateProps) {
  const [shown, show] = usePrivateShown();
  const id = useId();
  return (
    <div className={css.private}>
      <p className={css.head}>
        <Icon shape="lock" />
        <span>{readers}</span>
        <button
          type="button"
          className="link"
          aria-controls={id}
          aria-expanded={shown}
          onClick={() => show(!shown)}
        >
          {shown ? 'Hide' : 'Show'}
        </button>
        <Kbd>V</Kbd>
      </p>
      <div id={id} className={css.words} data-shown={shown || undefined} inert={!shown}>
        {children}
      </div>
    </div>
  );
}
