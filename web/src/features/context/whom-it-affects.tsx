import { written } from '../../app/prose-words.ts';
import { CheckField } from '../../components/field.tsx';
import css from './share-context.module.css';

interface WhomItAffectsProps {
  readonly objectives: readonly {
    readonly id: string;
    readonly statement: { readonly text: string | null };
    readonly team: { readonly name: string };
    readonly owner: { readonly name: string };
  }[];
  readonly isTicked: (objectiveId: string) => boolean;
  readonly onTick: (objectiveId: string, ticked: boolean) => void;
  readonly refusal: string | undefined;
}

/** Every open objective, those that the change reaches ticked. */
export function WhomItAffects({ objectives, isTicked, onTick, refusal }: WhomItAffectsProps) {
  return (
    <fieldset className={css.affected}>
      <legend className="small quiet">Whom it affects; their owners are told</legend>
      {objectives.map(({ id, statement, team, owner }) => (
        <CheckField
          key={id}
          label={
            <>
              <span className="voice">{written(statement)}</span>
              <span className={`small quiet ${css.whose}`}>
                {team.name}, {owner.name}
              </span>
            </>
          }
          checked={isTicked(id)}
          onChange={(ticked) => onTick(id, ticked)}
        />
      ))}
      {refusal && (
        <p className="small bad" role="alert">
          {refusal}
        </p>
      )}
    </fieldset>
  );
}
