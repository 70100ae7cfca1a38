import type { ReactNode } from 'react';
import { useState } from 'react';
import { NotRead } from '../../app/not-read.tsx';
import { useAnswer } from '../../app/use-answer.ts';
import { useMoment } from '../../app/use-moment.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { useSearch } from '../../app/use-search.ts';
import { ActLink } from '../../components/act.tsx';
import { Empty } from '../../components/empty.tsx';
import { SelectField } from '../../components/field.tsx';
import { LoadingBars } from '../../components/loading-bars.tsx';
import { named } from '../objectives/named-objective.ts';
import css from './objective-form.module.css';
import objectiveFormQuery, { type OfferedObjective, offeredIn } from './objective-form-query.ts';

interface ObjectiveFormProps {
  readonly eyebrow: string;
  readonly title: string;
  /** What the choice of the objective is called. */
  readonly label: string;
  /** Whether an objective can be chosen by the viewer. */
  readonly may: (objective: OfferedObjective) => boolean;
  /** What is said in the past, where nothing is written. */
  readonly past: string;
  /** What is said to whoever works on no objective, and where they go instead. */
  readonly none: { readonly sentence: string; readonly href: string; readonly act: string };
  readonly children: (objective: OfferedObjective, today: string) => ReactNode;
}

/** A page that writes about an objective, from wherever one is: it is chosen first, one's own leading. */
export function ObjectiveForm({
  eyebrow,
  title,
  label,
  may,
  past,
  none,
  children,
}: ObjectiveFormProps) {
  usePageTitle(title);
  const { isNow } = useMoment();
  const [search, change] = useSearch();
  const sought = search.objective;
  const [entered] = useState(search);
  const { data, failed, again } = useAnswer(...objectiveFormQuery({ search: entered }));
  const offered = data ? offeredIn(data).filter(may) : [];
  const chosen = offered.find(({ id }) => id === sought) ?? offered[0];
  return (
    <>
      <p className="eyebrow">{eyebrow}</p>
      <h1>{title}</h1>
      {failed && <NotRead why={failed} onAgain={again} />}
      {!data && !failed && <LoadingBars words="Loading the form" rows={5} />}
      {data && !isNow && <Empty sentence={past} />}
      {data && isNow && !chosen && (
        <Empty sentence={none.sentence}>
          <ActLink href={none.href}>{none.act}</ActLink>
        </Empty>
      )}
      {data && isNow && chosen && (
        <div className={css.form}>
          <SelectField
            label={label}
            value={chosen.id}
            onChange={(objective) => change({ objective }, { replace: true })}
            options={offered.map(named).map(({ id, words }) => ({ value: id, label: words }))}
          />
          {children(chosen, data.moment.day)}
        </div>
      )}
    </>
  );
}
