import { writtenIfAny } from '../../app/prose-words.ts';
import { dayOfMonth } from '../../components/day-words.ts';
import { ARRANGEMENTS, type Arrangement } from './kind-words.ts';

type Words = { readonly text: string | null } | null;

export interface ArrangedTold {
  readonly arrangement: Words;
  readonly how: Arrangement;
  readonly by: { readonly name: string };
  readonly on: string | null;
  readonly delivered: { readonly by: { readonly name: string }; readonly note: Words } | null;
}

interface ArrangedProps {
  readonly arranged: ArrangedTold;
  readonly voice: string | undefined;
  readonly from: string | undefined;
}

/** What comes to a team that misses a technology, who sees to it, and whether it has come. */
export function Arranged({ arranged, voice, from }: ArrangedProps) {
  const { arrangement, how, by, on, delivered } = arranged;
  const note = writtenIfAny(delivered?.note);
  return (
    <>
      <span className={voice}>{writtenIfAny(arrangement)}</span>
      <span className={from}>
        {' '}
        {ARRANGEMENTS[how]}, {by.name} sees to it
        {on && `, by ${dayOfMonth(on)}`}
      </span>
      {delivered && (
        <span className={from}>
          {' '}
          <b className="strong">It has come</b>, says {delivered.by.name}
          {note && `: ${note}`}
        </span>
      )}
    </>
  );
}
