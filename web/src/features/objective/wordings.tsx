import { written } from '../../app/prose-words.ts';
import css from './objective-page.module.css';
import type { FullObjective } from './objective-parts.ts';

/** The wording that was committed to, where it is not the one of now. */
export function FirstWording({ objective }: { readonly objective: FullObjective }) {
  const { firstStatement, statement } = objective;
  if (!firstStatement || firstStatement.text === statement.text) return null;
  return (
    <p className={css.first}>
      <span className="note">Committed as</span>
      <span className="voice">{written(firstStatement)}</span>
    </p>
  );
}
