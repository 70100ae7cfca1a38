import type { ReactNode } from 'react';
import { HealthPair, type HealthPairProps } from './health-mark.tsx';
import { Link } from './link.tsx';
import css from './objective-group.module.css';

export interface ObjectiveGroupProps extends HealthPairProps {
  readonly title: string;
  readonly href: string;
  readonly team: string;
  readonly owner: string;
  /** When that was said: `said 13 Aug`, `last word 4 Aug`. */
  readonly said?: string | undefined;
  /** `Aspirational, lands at 0.7` and what stands in its way. */
  readonly kind: string;
  /** Its key results, as KeyResultRow. */
  readonly children: ReactNode;
}

/** An objective in a list: who and how in a hanging column, its key results to the right. */
export function ObjectiveGroup(objective: ObjectiveGroupProps) {
  const { title, href, team, owner, said, kind, children, ...health } = objective;
  return (
    <article className={css.group}>
      <div className={css.who}>
        <span className={css.team}>{team}</span>
        <HealthPair {...health} />
        {said && <span className={css.said}>{said}</span>}
        <span className="quiet">{owner}</span>
      </div>
      <div className={css.what}>
        <h2 className={css.title}>
          <Link href={href}>{title}</Link>
        </h2>
        <p className={css.kind}>{kind}</p>
        <ul>{children}</ul>
      </div>
    </article>
  );
}
