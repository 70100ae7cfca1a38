import { writtenIfAny } from '../../app/prose-words.ts';
import { useCommand } from '../../app/use-command.ts';
import { useViewer } from '../../app/use-viewer.ts';
import { dayShort } from '../../components/day-words.ts';
import { Section } from '../../components/section.tsx';
import type { RowWords } from './row-words.ts';
import { BringBackCommand } from './triage-commands.ts';
import type { PutOffItem } from './triage-query.ts';

interface PutOffListProps {
  readonly items: readonly PutOffItem[];
  readonly isNow: boolean;
  readonly wordsOf: (item: PutOffItem['item']) => RowWords;
}

/** What the viewer does not look at now, with a way back. */
export function PutOffList({ items, isNow, wordsOf }: PutOffListProps) {
  const { id: personId } = useViewer();
  const { send, sending } = useCommand(BringBackCommand);
  if (items.length === 0) return null;
  return (
    <Section title="Put off" sum="back on its day, or once its clock is over">
      <ul className="rows">
        {items.map(({ item, until, because }) => (
          <li key={item.id} className="small">
            {wordsOf(item).what}{' '}
            <span className="faint">
              {until ? `until ${dayShort(until)}` : `set aside: ${writtenIfAny(because) ?? ''}`}
            </span>{' '}
            {isNow && (
              <button
                type="button"
                className="link"
                disabled={sending}
                onClick={() => void send({ personId, itemId: item.id })}
              >
                Bring it back
              </button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
