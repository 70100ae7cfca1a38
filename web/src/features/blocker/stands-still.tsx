import { CheckField } from '../../components/field.tsx';
import css from './stands-still.module.css';

interface StandsStillProps {
  readonly legend: string;
  readonly keyResults: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
  /** None chosen means none of them, not all: there is something to choose with only one. */
  readonly evenOne?: boolean;
}

/** Of what was chosen, what is there to choose: it may have been chosen of another objective before. */
export const chosenOf = (
  keyResults: readonly { readonly id: string }[],
  chosen: ReadonlySet<string>,
): ReadonlySet<string> => new Set(keyResults.map(({ id }) => id).filter((id) => chosen.has(id)));

/** Which key results are held up. */
export function StandsStill(props: StandsStillProps) {
  const { legend, keyResults, chosen, onChange, evenOne = false } = props;
  if (keyResults.length < (evenOne ? 1 : 2)) return null;
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
