import { writtenIfAny } from '../../app/prose-words.ts';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { useViewer } from '../../app/use-viewer.ts';
import { dayShort } from '../../components/day-words.ts';
import { PrivateHead, PrivateWords } from '../../components/private.tsx';
import { Section } from '../../components/section.tsx';
import { useInverse } from '../objective/use-inverse.ts';
import type { RowWords } from './row-words.ts';
import { BringBackCommand, SetAsideCommand, SnoozeCommand } from './triage-commands.ts';
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
  const putOff = useInverse(SnoozeCommand);
  const setAside = useInverse(SetAsideCommand);
  const give = useReceipt();
  const bringBack = async ({ item: { id: itemId }, until, because }: PutOffItem) => {
    const outcome = await send({ personId, itemId });
    if (!outcome.ok) return;
    const undo = until
      ? putOff({ personId, itemId, until })
      : setAside({ personId, itemId, because: writtenIfAny(because) ?? '' });
    give({ words: 'Back in the queue.', undo, lasting: true });
  };
  if (items.length === 0) return null;
  return (
    <Section title="Put off" sum="back on its day, or once its clock is over">
      {items.some(({ because }) => because) && (
        <PrivateHead readers="Why you set something aside, only you read." />
      )}
      <ul className="rows">
        {items.map((each) => (
          <li key={each.item.id} className="small">
            {wordsOf(each.item).what}{' '}
            <span className="faint">
              {each.until ? `until ${dayShort(each.until)}` : <SetAside because={each.because} />}
            </span>{' '}
            {isNow && (
              <button
                type="button"
                className="link"
                disabled={sending}
                onClick={() => void bringBack(each)}
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

function SetAside({ because }: Pick<PutOffItem, 'because'>) {
  const words = writtenIfAny(because);
  if (!words) return 'set aside';
  return (
    <>
      set aside: <PrivateWords>{words}</PrivateWords>
    </>
  );
}
