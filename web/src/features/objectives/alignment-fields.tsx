import { SelectField } from '../../components/field.tsx';
import css from './write-objective.module.css';
import type { Writing } from './writing.ts';

/** Where an objective belongs. */
export type Alignment = Pick<Writing, 'problemId' | 'parentId' | 'supports'>;

interface AlignmentFieldsProps {
  readonly form: Alignment;
  readonly onChange: (to: Partial<Alignment>) => void;
  readonly problems: readonly { readonly id: string; readonly words: string }[];
  /** Other objectives of the cycle. */
  readonly others: readonly { readonly id: string; readonly words: string }[];
  readonly troubleAt: (field: string) => string | undefined;
}

/** Which problem it helps with, what it is part of, and whom it supports. */
export function AlignmentFields(props: AlignmentFieldsProps) {
  const { form, onChange, problems, others, troubleAt } = props;
  const options = (some: AlignmentFieldsProps['others'], none: string) => [
    { value: '', label: none },
    ...some.map(({ id, words }) => ({ value: id, label: words })),
  ];
  const left = others.filter(({ id }) => !form.supports.includes(id));
  return (
    <>
      <SelectField
        label="The problem it helps with"
        value={form.problemId}
        onChange={(problemId) => onChange({ problemId })}
        options={options(problems, 'none of the chosen problems')}
        refusal={troubleAt('problemId')}
      />
      <SelectField
        label="Part of"
        value={form.parentId}
        onChange={(parentId) => onChange({ parentId })}
        options={options(others, 'no other objective')}
        refusal={troubleAt('parentId')}
      />
      <div>
        <SelectField
          label="Supports"
          value=""
          onChange={(id) => id && onChange({ supports: [...form.supports, id] })}
          options={options(left, form.supports.length > 0 ? 'add another' : 'no other team')}
          refusal={troubleAt('supports')}
        />
        <ul className={css.supports}>
          {form.supports.map((id) => (
            <li key={id}>
              <span>{others.find((one) => one.id === id)?.words ?? 'An objective'}</span>
              <button
                type="button"
                className="link"
                onClick={() => onChange({ supports: form.supports.filter((one) => one !== id) })}
              >
                Remove
                <span className="only-read"> {others.find((one) => one.id === id)?.words}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
