import { CheckField } from '../../components/field.tsx';
import css from './stands-still.module.css';

interface StandsStillProps {
  readonly legend: string;
  readonly keyResults: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/** Which key results are held up. With only one there is nothing to choose. */
export function StandsStill({ legend, keyResults, chosen, onChange }: StandsStillProps) {
  if (keyResults.length < 2) return null;
  return (
    <fieldset className={css.still}>
      <legend className="small quiet">{legend}</legend>
      {keyResults.map(({ id, name }) => (
        <CheckField
          key={id}
          label={name}
          checked={chosen.has(id)}
          onChange={(isChosen) => {
            const next = new Set(chosen);
            if (isChosen) next.add(id);
            else next.delete(id);
            onChange(next);
          }}
        />
      ))}
    </fieldset>
  );
}
