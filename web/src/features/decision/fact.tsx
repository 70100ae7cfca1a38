import { Children, type ReactNode } from 'react';
import { dateAloud, dayAt } from '../../app/instant-words.ts';
import { written } from '../../app/prose-words.ts';
import { Link } from '../../components/link.tsx';
import css from './fact.module.css';

/** A list of facts: names on the left, what is known on the right. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className={css.facts}>{children}</dl>;
}

interface FactProps {
  readonly name: string;
  /** Nothing is known where there is nothing to show. */
  readonly children: ReactNode;
}

export function Fact({ name, children }: FactProps) {
  // Of several parts, each may be nothing.
  if (Children.toArray(children).every((part) => part === '')) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** What somebody wrote. */
export function Voice({ children }: { readonly children: ReactNode }) {
  return <span className={css.voice}>{children}</span>;
}

/** Who it was, or when, under what they said. */
export function From({ children }: { readonly children: ReactNode }) {
  return <span className={css.from}>{children}</span>;
}

interface Happened {
  readonly by: { readonly name: string };
  readonly at: string;
}

/** `Ines Carvalho, 13 August` */
export const whoAndWhen = ({ by, at }: Happened, today: string, timeZone: string): string =>
  `${by.name}, ${dateAloud(dayAt(at, timeZone), today)}`;

interface StandsStillProps {
  readonly keyResults: readonly {
    readonly id: string;
    readonly name: { readonly text: string | null };
    readonly objective: { readonly id: string };
  }[];
}

/** The key results that stand still, each leading to where it does. */
export function StillLinks({ keyResults }: StandsStillProps) {
  return keyResults.map(({ id, name, objective }) => (
    <span key={id} className={css.line}>
      <Link className="link" href={`/objectives/${objective.id}?keyResult=${id}`}>
        {written(name)}
      </Link>
    </span>
  ));
}
