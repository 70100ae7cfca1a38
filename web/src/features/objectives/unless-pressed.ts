import type { FocusEvent } from 'react';

/**
 * Hears the focus of fields, not of buttons: what changes place between pressing a button and
 * letting it go would take the press away from it.
 */
export const unlessPressed =
  (act: () => void) =>
  (event: FocusEvent): void => {
    if (!(event.target instanceof HTMLButtonElement)) act();
  };
