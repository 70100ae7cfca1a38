import { useState } from 'react';
import { dayAloud, dayAt } from '../../app/instant-words.ts';
import { written, writtenIfAny } from '../../app/prose-words.ts';
import { Icon } from '../../components/icons.tsx';
import { Link } from '../../components/link.tsx';
import { Section } from '../../components/section.tsx';
import { firstSentence } from './first-sentence.ts';
import css from './moved-section.module.css';
import type { WeekMovement } from './this-week-query.ts';

interface MovedSectionProps {
  readonly moved: readonly WeekMovement[];
  readonly since: string | null;
  readonly today: string;
  readonly timeZone: string;
}

/** So many are read at a glance; the rest is asked for. */
const AT_FIRST = 6;

/** What is no longer where it was at the last check-in: value, confidence, and why, in their words. */
export function MovedSection({ moved, since, today, timeZone }: MovedSectionProps) {
  const [all, setAll] = useState(false);
  if (moved.length === 0) return null;
  const shown = all ? moved : moved.slice(0, AT_FIRST);
  const hidden = moved.length - shown.length;
  return (
    <Section
      title={since ? `Moved since ${dayAloud(dayAt(since, timeZone), today)}` : 'Moved'}
      end={
        <Link href="/objectives" className="link">
          All objectives
        </Link>
      }
    >
      <table className={`data ${css.moved}`}>
        <thead>
          <tr>
            <th scope="col">Key result</th>
            <th scope="col" className="num">
              Was
            </th>
            <th scope="col" className="num">
              Is
            </th>
            <th scope="col" className="num">
              Moved
            </th>
            <th scope="col" className="num">
              Confidence
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((movement) => (
            <MovedRow key={movement.keyResult.id} {...movement} />
          ))}
        </tbody>
      </table>
      {hidden > 0 && (
        <p className={css.more}>
          <button type="button" className="link" onClick={() => setAll(true)}>
            {hidden === 1 ? 'One more moved' : `${hidden} more moved`}
          </button>
        </p>
      )}
    </Section>
  );
}

function MovedRow({ keyResult, was, is, by, byText, towards }: WeekMovement) {
  const { objective, id, name } = keyResult;
  const note = writtenIfAny(is.note);
  const author = is.author.name.split(' ')[0];
  return (
    <tr>
      <th scope="row">
        <Link href={`/objectives/${objective.id}?keyResult=${id}`}>{written(name)}</Link>
        <span className="note">
          {objective.team.name}
          {note ? `, ${author}: “${firstSentence(note)}”` : `, ${author}`}
        </span>
      </th>
      <td className="num faint">
        <span className="only-read">was </span>
        {was.valueText}
      </td>
      <td className="num strong">
        <span className="only-read">is </span>
        {is.valueText}
      </td>
      <td className="num">
        <Step by={by} byText={byText} towards={towards} />
      </td>
      <td className="num">
        <ConfidenceStep was={was.confidence} is={is.confidence} />
      </td>
    </tr>
  );
}

/** An arrow for the direction of the number, its tone for whether that is the right one. */
function Step({ by, byText, towards }: Pick<WeekMovement, 'by' | 'byText' | 'towards'>) {
  if (by === 0) return <span className="faint">unchanged</span>;
  const way =
    towards === null ? '' : towards ? ', towards the target, by' : ', away from the target, by';
  return (
    <span className={`${css.step} ${towards === null ? 'quiet' : towards ? 'good' : 'caution'}`}>
      <Icon
        shape={by < 0 ? 'down' : 'up'}
        size={10}
        label={`${by < 0 ? 'down' : 'up'}${way || ' by'}`}
      />
      {byText.replace(/^[+−-]\s*/, '')}
    </span>
  );
}

function ConfidenceStep({ was, is }: { readonly was: number; readonly is: number }) {
  if (was === is) {
    return (
      <>
        <span className="only-read">confidence </span>
        {is}
      </>
    );
  }
  const fell = was - is >= 2;
  return (
    <>
      <span className="only-read">confidence </span>
      <span className="faint">{was}</span> to <b className={`strong ${fell ? 'bad' : ''}`}>{is}</b>
    </>
  );
}
