import type { ReactNode } from 'react';
import { Stone, type StoneFace } from './stone.tsx';
import css from './stone-walk.module.css';

export interface StoneWalkProps {
  /** How many are said already. */
  readonly said: number;
  readonly of: number;
  /** What is counted: `key results`. */
  readonly things: string;
  /** At the right: `due today 18:00, about 40 s left to do`. */
  readonly remaining?: ReactNode;
}

/** The walk through what is due, one stone for each. */
export function StoneWalk({ said, of, things, remaining }: StoneWalkProps) {
  const here = Math.min(said + 1, of);
  const faceOf = (place: number): StoneFace =>
    place < said ? 'laid' : place === said ? 'here' : 'ahead';
  return (
    <div className={css.walk}>
      <span className={css.stones} aria-hidden="true">
        {Array.from({ length: of }, (_, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a stone is its place in the walk
          <Stone key={place} face={faceOf(place)} />
        ))}
      </span>
      <span className={css.words}>
        <b>{said >= of ? `all ${of}` : `${here} of ${of}`}</b> {things}
      </span>
      {remaining && <span className={css.remaining}>{remaining}</span>}
    </div>
  );
}
