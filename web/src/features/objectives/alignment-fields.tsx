import { useState } from 'react';
import { SelectField } from '../../components/field.tsx';
import type { AmongObjectives, NamedObjective } from './named-objective.ts';
import { ObjectiveField } from './objective-field.tsx';
import css from './write-objective.module.css';
import type { Writing } from './writing.ts';

/** Where an objective belongs. */
export type Alignment = Pick<Writing, 'problemId' | 'parentId' | 'supports'>;

interface AlignmentFieldsProps {
  /** The objective, which is no part of itself. */
  readonly of: string;
  readonly form: Alignment;
  readonly onChange: (to: Partial<Alignment>) => void;
  readonly problems: readonly { readonly id: string; readonly words: string }[];
  /** The objectives of the cycle. */
  readonly among: AmongObjectives;
  readonly troubleAt: (field: string) => string | undefined;
}

/** Which problem it helps with, what it is part of, and whom it supports. */
export function AlignmentFields(props: AlignmentFieldsProps) {
  const { of, form, onChange, problems, among, troubleAt } = props;
  const [found, setFound] = useState<readonly NamedObjective[]>([]);
  const wordsOf = (sought: string) =>
    [...among.near, ...found].find(({ id }) => id === sought)?.words ?? 'An objective';
  return (
    <>
      <SelectField
        label="The problem it helps with"
        value={form.problemId}
        onChange={(problemId) => onChange({ problemId })}
        options={[
          { value: '', label: 'none of the chosen problems' },
          ...problems.map(({ id, words }) => ({ value: id, label: words })),
        ]}
        refusal={troubleAt('problemId')}
      />
      <ObjectiveField
        label="Part of"
        value={form.parentId}
        onChange={(parentId) => onChange({ parentId })}
        none="no other objective"
        among={among}
        leftOut={[of]}
        refusal={troubleAt('parentId')}
      />
      <div>
        <ObjectiveField
          label="Supports"
          value=""
          onChange={(id, words) => {
            if (!id) return;
            setFound([...found, { id, words }]);
            onChange({ supports: [...form.supports, id] });
          }}
          none={form.supports.length > 0 ? 'add another' : 'no other team'}
          among={among}
          leftOut={[of, ...form.supports]}
          refusal={troubleAt('supports')}
        />
        <ul className={css.supports}>
          {form.supports.map((id) => (
            <li key={id}>
              <span>{wordsOf(id)}</span>
              <button
                type="button"
                className="link"
                onClick={() => onChange({ supports: form.supports.filter((one) => one !== id) })}
              >
                Remove
                <span className="only-read"> {wordsOf(id)}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
