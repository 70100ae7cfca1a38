import { useEffect } from 'react';

/**
 * Gives focus back to where it was when the caller appeared, once it is gone. For panels that are
 * loaded when first asked for: they are open from their first breath and see no opening.
 */
export function useFocusBack(): void {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      // After the key that closed it has done its work, which would else press what gets the focus;
      // and not over an act that has put the focus somewhere itself.
      setTimeout(() => {
        if (!(before instanceof HTMLElement) || !before.isConnected) return;
        if (document.activeElement === document.body) before.focus();
      });
    };
  }, []);
}
