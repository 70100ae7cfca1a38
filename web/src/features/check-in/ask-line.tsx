import { dayShort } from '../../components/day-words.ts';
import { usePeople } from '../people/use-people.ts';
import { usePersonName } from '../people/use-person-name.ts';
import css from './asks-part.module.css';
import { readDay } from './day-entry.ts';
import type { SaidAsk } from './said.ts';

export interface AskLineProps {
  readonly ask: SaidAsk;
  readonly today: string;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}

/** An ask that is written, folded to a line: `Dev Ramanathan, by Tue 25 Aug`. */
export function AskLine({ ask, today, onOpen, onRemove }: AskLineProps) {
  const by = ask.by.trim() ? readDay(ask.by, { today }) : undefined;
  const name = usePersonName(ask.ofId, usePeople());
  const of = ask.ofId ? (name ?? 'somebody') : 'whoever can';
  const need = ask.need.trim() || 'An ask without words';
  return (
    <div className={css.line}>
      <button type="button" className={`voice ${css.words}`} onClick={onOpen}>
        {need}
      </button>
      <span className="small quiet">
        {of}
        {by?.ok && `, by ${dayShort(by.day)}`}
      </span>
      <button
        type="button"
        className="link small"
        onClick={onRemove}
        aria-label={`Remove the ask: ${need}`}
      >
        Remove
      </button>
    </div>
  );
}
