import css from './kbd.module.css';

/** The key of an act, after its word. Gone on narrow screens, where there is no keyboard. */
export function Kbd({ children }: { readonly children: string }) {
  return <kbd className={css.kbd}>{children}</kbd>;
}
