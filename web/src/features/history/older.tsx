import { Link } from '../../components/link.tsx';
import css from './older.module.css';

/** Below a log that is read from its end: the rest of it stands in the history. */
export function Older({ left }: { readonly left: number }) {
  if (left <= 0) return null;
  return (
    <p className={`note ${css.older}`}>
      {left === 1 ? 'An older one stands' : `${left} older ones stand`} in the{' '}
      <Link className="link" href="/history">
        history
      </Link>
      .
    </p>
  );
}
