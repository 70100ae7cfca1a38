import { written } from '../../app/prose-words.ts';
import css from './listed-objective.module.css';
import { aimWords } from './objective-words.ts';

interface DraftRowsProps {
  readonly keyResults: readonly {
    readonly id: string;
    readonly name: { readonly text: string | null };
    readonly kind: string;
    readonly baselineText: string | null;
    readonly targetText: string | null;
  }[];
}

/** Key results that nobody committed to yet: their names and what they would aim at. */
export function DraftRows({ keyResults }: DraftRowsProps) {
  if (keyResults.length === 0) return <li className={css.none}>No key result yet.</li>;
  return keyResults.map((keyResult) => (
    <li key={keyResult.id} className={css.draft}>
      <span>{written(keyResult.name)}</span>
      <span>{aimWords(keyResult)}</span>
    </li>
  ));
}
