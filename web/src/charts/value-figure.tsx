import { lazy, Suspense, useId, useState } from 'react';
import { ChartTable } from './chart-table.tsx';
import css from './value-figure.module.css';
import type { ValueHistory } from './value-history.ts';

const ValueChart = lazy(() => import('./value-chart.tsx'));

export interface ValueFigureProps {
  readonly history: ValueHistory;
  /** One sentence that says what the line says. */
  readonly summary: string;
}

/** The value over the cycle as a chart with its sentence, and the same as a table. */
export function ValueFigure({ history, summary }: ValueFigureProps) {
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  return (
    <figure className={css.figure} aria-labelledby={id}>
      <figcaption id={id} className={css.summary}>
        {summary}
      </figcaption>
      {asTable ? (
        <ChartTable history={history} caption={summary} />
      ) : (
        <div className={css.place} role="img" aria-labelledby={id}>
          <Suspense fallback={null}>
            <ValueChart history={history} />
          </Suspense>
        </div>
      )}
      <p className={css.twin}>
        <button type="button" className="link" onClick={() => setAsTable(!asTable)}>
          {asTable ? 'Show as a chart' : 'Show as a table'}
        </button>
      </p>
    </figure>
  );
}
