import { Link } from '../../components/link.tsx';
import type { Place } from './place.ts';
import css from './tabs.module.css';

/** The rail of a narrow screen: at most five words at the bottom. */
export function Tabs({ tabs }: { readonly tabs: readonly Place[] }) {
  return (
    <nav className={css.tabs} aria-label="Places">
      {tabs
        .filter((place) => !place.soon)
        .slice(0, 5)
        .map((place) => (
          <Link
            key={place.href}
            href={place.href}
            className={css.tab}
            aria-current={place.current ? 'page' : undefined}
          >
            {place.label}
          </Link>
        ))}
    </nav>
  );
}
