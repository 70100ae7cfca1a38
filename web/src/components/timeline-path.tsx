import type { ReactNode } from 'react';
import { Icon } from './icons.tsx';
import { Stone } from './stone.tsx';
import css from './timeline-path.module.css';

/** What kind of thing happened, which sets its stone. */
export type Happening =
  | 'check-in'
  | 'fall'
  | 'learning'
  | 'bet'
  | 'raised'
  | 'resolved'
  | 'committed'
  | 'decided'
  | 'other';

export interface PathItem {
  readonly id: string;
  /** As read: `19 Aug`. */
  readonly date: string;
  /** As a machine reads it: `2026-08-19`. */
  readonly dateTime: string;
  readonly happening: Happening;
  /** What happened, in bold: `Check-in`. */
  readonly title: string;
  /** The rest of that line: `, 18.7 %, confidence 9`. */
  readonly rest?: ReactNode;
  /** What someone wrote, in serif. */
  readonly voice?: string | undefined;
  readonly note?: ReactNode;
}

const mark = (happening: Happening) => {
  switch (happening) {
    case 'check-in':
      return <Stone face="laid" />;
    case 'fall':
      return <Stone face="fell" />;
    case 'learning':
      return <Icon shape="diamond" className={css.learning} />;
    case 'decided':
      return <Icon shape="diamond-open" />;
    case 'bet':
      return <Icon shape="closed" />;
    case 'resolved':
      return <Icon shape="on-track" className={css.resolved} />;
    case 'raised':
      return <Icon shape="off-track" className={css.raised} />;
    case 'committed':
      return <Icon shape="bar" />;
    case 'other':
      return <Icon shape="no-word-yet" />;
  }
};

/** What happened, newest first, each event a stone on one path. */
export function TimelinePath({ items }: { readonly items: readonly PathItem[] }) {
  return (
    <ol className={css.path}>
      {items.map((item) => (
        <li key={item.id}>
          <time className={css.date} dateTime={item.dateTime}>
            {item.date}
          </time>
          <span className={css.stone} aria-hidden="true">
            {mark(item.happening)}
          </span>
          <div>
            <p>
              <b className="strong">{item.title}</b>
              {item.rest}
            </p>
            {item.voice && <p className={`voice ${css.voice}`}>{item.voice}</p>}
            {item.note && <p className={`note ${css.note}`}>{item.note}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
