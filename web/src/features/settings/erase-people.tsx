import { useState } from 'react';
import { dayAt } from '../../app/instant-words.ts';
import { NotRead } from '../../app/not-read.tsx';
import { counted } from '../../app/number-words.ts';
import { useAnswer } from '../../app/use-answer.ts';
import { Act } from '../../components/act.tsx';
import { dayInFull } from '../../components/day-words.ts';
import { LoadingBars } from '../../components/loading-bars.tsx';
import { Section } from '../../components/section.tsx';
import css from './data-page.module.css';
import { EraseForm } from './erase-form.tsx';
import { WhoLeftQuery } from './own-data-parts.ts';

/** For administrators: who has left, and can be erased. */
export function ErasePeople({ timeZone }: { readonly timeZone: string }) {
  const [after, setAfter] = useState<string>();
  const [erasing, setErasing] = useState<string>();
  const { data, failed, stale, again } = useAnswer(WhoLeftQuery, { after });
  const { totalCount = 0, edges = [], pageInfo } = data?.whoLeft ?? {};
  const turn = (to: string | undefined) => {
    setErasing(undefined);
    setAfter(to);
  };
  const next = pageInfo?.hasNextPage ? pageInfo.endCursor : null;
  return (
    <Section
      title="People who have left"
      sum={totalCount > 0 ? `${counted(totalCount)}, for administrators` : 'for administrators'}
    >
      {failed && <NotRead why={failed} onAgain={again} />}
      {!data && !failed && <LoadingBars words="Loading who has left" rows={2} />}
      {data && edges.length === 0 && <p className="note">Nobody has left so far.</p>}
      <ul className="rows" aria-busy={stale || undefined}>
        {edges.map(({ node: { person, leftAt, isErased } }) => (
          <li key={person.id} className={css.left}>
            <span className={css.who}>
              <b className="strong">{person.name}</b> left on {dayInFull(dayAt(leftAt, timeZone))}
              {isErased && ', erased since'}
            </span>
            {!isErased && erasing !== person.id && (
              <Act onClick={() => setErasing(person.id)}>Erase for good</Act>
            )}
            {!isErased && erasing === person.id && (
              <EraseForm person={person} onDone={() => setErasing(undefined)} />
            )}
          </li>
        ))}
      </ul>
      {(next || after) && (
        <nav className="acts" aria-label="Pages of who has left">
          {next && <Act onClick={() => turn(next)}>Who left earlier</Act>}
          {after && (
            <Act kind="plain" onClick={() => turn(undefined)}>
              Back to the latest
            </Act>
          )}
        </nav>
      )}
    </Section>
  );
}
