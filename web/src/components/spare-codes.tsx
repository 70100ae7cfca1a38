import { Act } from './act.tsx';
import { Secret } from './secret.tsx';
import { ShownOnce } from './shown-once.tsx';
import css from './spare-codes.module.css';

/** Codes for when the app is gone. */
export function SpareCodes({ codes }: { readonly codes: readonly string[] }) {
  return (
    <ShownOnce>
      <p>
        <b className="strong">Keep these where you find them without your phone.</b> Each lets you
        in once, should the app be gone. They are shown this once.
      </p>
      <ul className={css.codes}>
        {codes.map((code) => (
          <li key={code}>
            <Secret>{code}</Secret>
          </li>
        ))}
      </ul>
      <div className="acts">
        <Act onClick={() => navigator.clipboard.writeText(codes.join('\n'))}>Copy them</Act>
      </div>
    </ShownOnce>
  );
}
