import { CairnMark } from '../../components/cairn-mark.tsx';
import { Icon } from '../../components/icons.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { Link } from '../../components/link.tsx';
import type { Place } from './place.ts';
import css from './rail.module.css';
import type { ShellProps } from './shell-props.ts';

type RailProps = Pick<
  ShellProps,
  'places' | 'footPlaces' | 'home' | 'viewer' | 'onSignOut' | 'onKeys'
>;

/** The places, as words, in groups. What is not built yet is not named. */
export function Rail({ places, footPlaces = [], home, viewer, onSignOut, onKeys }: RailProps) {
  const groups = places.map((group) => group.filter((place) => !place.soon));
  return (
    <nav className={css.rail} aria-label="Places">
      <Link href={home} className={css.mark}>
        <CairnMark size={24} />
        Cairn
      </Link>
      {groups
        .filter((group) => group.length > 0)
        .map((group) => (
          <ul key={group[0]?.href}>
            {group.map((place) => (
              <li key={place.href}>
                <RailPlace {...place} />
              </li>
            ))}
          </ul>
        ))}
      <div className={css.foot}>
        <ul className={css.footPlaces}>
          {footPlaces
            .filter((place) => !place.soon)
            .map((place) => (
              <li key={place.href}>
                <Link href={place.href} aria-current={place.current ? 'page' : undefined}>
                  {place.label}
                  {place.isPrivate && <Icon shape="lock" label="private" className={css.lock} />}
                </Link>
              </li>
            ))}
        </ul>
        {viewer && (
          <p>
            <strong>{viewer.name}</strong>
            {viewer.role}
            {onSignOut && (
              <button type="button" className={css.signOut} onClick={onSignOut}>
                Sign out
              </button>
            )}
          </p>
        )}
        <p className={css.keys}>
          <Kbd>G</Kbd> then a letter to go
          <br />
          <button type="button" onClick={onKeys}>
            <Kbd>?</Kbd> for every key
          </button>
        </p>
      </div>
    </nav>
  );
}

function RailPlace({ href, label, letter, count, isPrivate, current }: Place) {
  return (
    <Link href={href} className={css.place} aria-current={current ? 'page' : undefined}>
      {label}
      {count !== undefined && count > 0 && <span className={css.count}>{count}</span>}
      {isPrivate && <Icon shape="lock" label="private" className={css.lock} />}
      {letter && (
        <span className={css.letter} aria-hidden="true">
          {letter.toUpperCase()}
        </span>
      )}
    </Link>
  );
}
