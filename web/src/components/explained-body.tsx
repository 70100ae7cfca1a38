import css from './explained-body.module.css';
import type { Explanation } from './explanation.ts';
import { Link } from './link.tsx';
import { type TermRow, Terms } from './terms.tsx';

interface ExplainedBodyProps {
  readonly explanation: Explanation;
  readonly titleId: string;
}

/** The formula in words and filled in, each term with where it came from, the events, one act. */
export function ExplainedBody({ explanation, titleId }: ExplainedBodyProps) {
  const { title, explained, conclusion, eventsHref, act } = explanation;
  const rows: TermRow[] = explained.terms.map((term) => ({
    name: term.source ? `${term.name}, ${term.source}` : term.name,
    value: term.value,
  }));
  if (conclusion) rows.push({ ...conclusion, total: true });
  return (
    <div>
      <h2 id={titleId}>{title}</h2>
      <p className={css.formula}>
        {explained.formula}
        <br />
        {explained.filledIn}
      </p>
      <Terms rows={rows} />
      {(eventsHref || act) && (
        <div className={css.foot}>
          {eventsHref && explained.events.length > 0 && (
            <Link href={eventsHref} className="link">
              {explained.events.length === 1
                ? 'The event it read'
                : `The ${explained.events.length} events it read`}
            </Link>
          )}
          {act}
        </div>
      )}
    </div>
  );
}
