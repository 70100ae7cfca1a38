import { useState } from 'react';
import { dateAloud, dayAt } from '../../app/instant-words.ts';
import { counted, listed } from '../../app/number-words.ts';
import { written } from '../../app/prose-words.ts';
import { useMoment } from '../../app/use-moment.ts';
import { Link } from '../../components/link.tsx';
import { Said } from '../../components/said.tsx';
import { WeekRow } from '../this-week/week-row.tsx';
import type { ContextRead } from './context-parts.ts';
import css from './context-row.module.css';
import { CorrectForm, MeaningForm } from './fetched-context-forms.ts';

interface ContextRowProps {
  readonly told: ContextRead;
  readonly today: string;
  readonly timeZone: string;
  /** The objective that the page is about, which then needs no naming. */
  readonly on?: string;
}

/** What changed, whom it affects, and what it means to them in their own words. */
export function ContextRow({ told, today, timeZone, on }: ContextRowProps) {
  const { isNow } = useMoment();
  const [form, setForm] = useState<'meaning' | 'correct'>();
  const close = () => setForm(undefined);
  const { author, corrected, supersededBy, understandings, notHeardBy } = told;
  const opens = (words: string, which: typeof form) => (
    <button type="button" className="link" onClick={() => setForm(which)}>
      {words}
    </button>
  );
  const current = understandings.filter(({ isOutdated }) => !isOutdated);
  const dayOf = (instant: string) => dateAloud(dayAt(instant, timeZone), today);
  return (
    <WeekRow
      what={<span className="voice">{written(told.what)}</span>}
      due={supersededBy ? 'no longer holds' : heardWords(current.length, told.told)}
      sub={
        <>
          {author.name}, {dayOf(told.at)}. <Affected told={told} on={on} />
          {corrected && (
            <Said by={`Corrected ${dayOf(corrected.at)}`} words={written(corrected.because)} />
          )}
          {supersededBy && <Said by="In its place" words={written(supersededBy.what)} />}
          {understandings.map(({ by, meaning, isOutdated }) => (
            <Said
              key={by.name}
              by={`${by.name}${isOutdated ? ', before it was corrected' : ''}`}
              words={written(meaning)}
            />
          ))}
          {notHeardBy.length > 0 && (
            <span className={css.waits}>
              Not yet heard by {listed(notHeardBy.map(({ name }) => name))}. A word from you may
              reach further than this page.
            </span>
          )}
        </>
      }
      acts={
        isNow && !form && (told.viewerCanUnderstand || told.viewerCanCorrect) ? (
          <>
            {told.viewerCanUnderstand && opens('What this means for us', 'meaning')}
            {told.viewerCanCorrect && opens('Correct it', 'correct')}
          </>
        ) : undefined
      }
      below={
        form && (
          <>
            {form === 'meaning' && <MeaningForm told={told} onDone={close} />}
            {form === 'correct' && <CorrectForm told={told} onDone={close} />}
          </>
        )
      }
    />
  );
}

const heardWords = (heard: number, told: number): string =>
  told === 0
    ? 'told'
    : heard === told
      ? 'heard by all'
      : `heard by ${counted(heard)} of ${counted(told)}`;

/** The objectives that it affects, as links. */
function Affected({ told, on }: Pick<ContextRowProps, 'told' | 'on'>) {
  const others = told.objectives.filter(({ id }) => id !== on);
  if (others.length === 0) return null;
  return (
    <>
      {on ? 'Also affects ' : 'Affects '}
      {others.map(({ id, statement, team }, at) => (
        <span key={id}>
          {at > 0 && ', '}
          <Link className="link" href={`/objectives/${id}`}>
            {`“${written(statement)}”`}
          </Link>{' '}
          ({team.name})
        </span>
      ))}
      .
    </>
  );
}
