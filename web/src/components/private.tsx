import { type ReactNode, useId } from 'react';
import { Icon } from './icons.tsx';
import { Kbd } from './kbd.tsx';
import css from './private.module.css';
import { usePrivateShown } from './private-shown.ts';
import { useSingleKeysOn } from './single-key.ts';

interface PrivateProps {
  /** Who reads it, in a sentence or two. */
  readonly readers: string;
  readonly children: ReactNode;
}

/** Text that not everybody may read: blurred until asked for, so that a screen can be shared. */
export function Private({ readers, children }: PrivateProps) {
  const { shown } = usePrivateShown();
  const id = useId();
  return (
    <div className={css.private}>
      <PrivateHead readers={readers} of={id} />
      <div id={id} className={css.words} data-shown={shown || undefined} inert={!shown}>
        {children}
      </div>
    </div>
  );
}

/** The same within a line; a `PrivateHead` nearby says who reads it and shows it. */
export function PrivateWords({ children }: Pick<PrivateProps, 'children'>) {
  const { shown } = usePrivateShown();
  return (
    <span className={css.words} data-shown={shown || undefined} inert={!shown}>
      {children}
    </span>
  );
}

interface PrivateHeadProps extends Pick<PrivateProps, 'readers'> {
  /** Id of what it shows, where that is one thing. */
  readonly of?: string;
}

/** Who reads it, and the way to show and hide it. */
export function PrivateHead({ readers, of }: PrivateHeadProps) {
  const { shown, show } = usePrivateShown();
  const singleKeys = useSingleKeysOn();
  return (
    <p className={css.head}>
      <Icon shape="lock" />
      <span>{readers}</span>
      <button
        type="button"
        className="link"
        aria-controls={of}
        aria-expanded={shown}
        onClick={() => show(!shown)}
      >
        {shown ? 'Hide' : 'Show'}
      </button>
      {shown ? <Kbd>Esc</Kbd> : singleKeys && <Kbd>V</Kbd>}
    </p>
  );
}
