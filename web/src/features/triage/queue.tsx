import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useKey } from '../../app/use-keys.ts';
import { useMoment } from '../../app/use-moment.ts';
import { useViewer } from '../../app/use-viewer.ts';
import { useStacked } from '../../components/narrow.ts';
import { ChosenItem } from './chosen-item.tsx';
import { BulkActs } from './fetched-forms.ts';
import { More } from './more.tsx';
import { PutOffList } from './put-off-list.tsx';
import { RestOfQueue } from './rest-of-queue.tsx';
import { rowWords } from './row-words.ts';
import { TriageKeys } from './triage-keys.tsx';
import css from './triage-page.module.css';
import type { PutOffItem, TriageItem } from './triage-query.ts';
import { TriageRow } from './triage-row.tsx';
import { useChoice } from './use-choice.ts';
import { useQueue } from './use-queue.ts';

interface QueueProps {
  /** The first forty. */
  readonly first: readonly TriageItem[];
  /** How many there are, those that are not shown included. */
  readonly count: number;
  readonly putOff: readonly PutOffItem[];
  readonly timeZone: string;
  /** The position of the log that it is as of. */
  readonly position: number;
  /** What stands here when there is nothing to choose. */
  readonly empty: ReactNode;
}

/** So many may come in at once above what is chosen. */
const nearEnd = 10;

/** The rows, and what is chosen of them beside or below. */
export function Queue({ first, count, putOff, timeZone, position, empty }: QueueProps) {
  const { isNow, day, asOf } = useMoment();
  const stacked = useStacked();
  const { items, begins, onRead, showMore } = useQueue(first);
  const { chosen, sought, choose, goOn } = useChoice(items, { isNow, position });
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const several = items.filter(({ id }) => marked.has(id));
  const { place: at = 0, id: chosenId } = chosen?.choice ?? {};
  const left = Math.max(0, count - items.length);
  // What stood near the end may have been pushed below what is shown: it is looked for there first.
  const isMissed = chosen?.choice.isGone ?? false;
  const mayBeBelow = isMissed && left > 0 && at >= items.length - nearEnd;
  const isGone = isMissed && !mayBeBelow;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time that it is missed
  useEffect(() => {
    if (mayBeBelow) showMore();
  }, [mayBeBelow]);
  // Where all stands in one column, only what was opened is seen. What was put off, one did oneself.
  const isSeen = !stacked || chosenId === sought;
  const isOwn = putOff.some(({ item }) => item.id === chosenId);
  useEffect(() => {
    if (isGone && (!isSeen || isOwn)) goOn();
  }, [isGone, isSeen, isOwn, goOn]);

  const goesOn = useRef(false);
  useEffect(() => {
    if (!goesOn.current || !items[at + 1]) return;
    goesOn.current = false;
    choose(items[at + 1]);
  });
  const move = (to: number) => {
    goesOn.current = to >= items.length && left > 0;
    if (goesOn.current) showMore();
    else choose(items[Math.min(items.length - 1, Math.max(0, to))]);
  };
  const mark = () => {
    if (!chosenId || isGone) return;
    const next = new Set(marked);
    if (!next.delete(chosenId)) next.add(chosenId);
    setMarked(next);
    move(at + 1);
  };
  useKey('j', () => (isGone ? goOn() : move(isSeen ? at + 1 : at)));
  useKey('k', () => move(at - 1));
  useKey('x', isNow ? mark : undefined);
  useKey('escape', several.length > 0 ? () => setMarked(new Set()) : undefined);

  const { id: viewerId } = useViewer();
  const wordsOf = (item: TriageItem) => rowWords(item, { timeZone, today: day, viewerId });
  const putOffList = <PutOffList items={putOff} isNow={isNow} wordsOf={wordsOf} />;
  if (!chosen)
    return (
      <>
        {empty}
        {putOffList}
      </>
    );
  const detail =
    several.length > 0 ? (
      <BulkActs items={several} today={day} onDone={() => setMarked(new Set())} />
    ) : (
      <ChosenItem
        key={chosen.item.id}
        item={chosen.item}
        words={wordsOf(chosen.item)}
        isNow={isNow}
        today={day}
        timeZone={timeZone}
        seenAt={chosen.seenAt}
        isGone={isGone}
        onGoOn={goOn}
      />
    );
  // Where there is no room beside the queue, what has left it stands in its row until one goes on.
  const rows = stacked && isGone && isSeen ? items.toSpliced(at, 0, chosen.item) : items;
  return (
    <div className={css.panes}>
      <div>
        <div className={css.head} aria-hidden="true">
          <span className="num">Rank</span>
          <span className={css.what}>What</span>
          <span className="num">Clock</span>
        </div>
        <ol className={css.queue} aria-label="What stands in somebody’s way, ranked">
          {rows.map((item) => (
            <TriageRow
              key={item.id}
              item={item}
              words={wordsOf(item)}
              selected={item.id === (stacked ? sought : chosenId)}
              marked={marked.has(item.id)}
              onSelect={() => choose(stacked && item.id === sought ? undefined : item)}
              below={stacked && item.id === sought ? detail : undefined}
            />
          ))}
        </ol>
        {begins.map((from) => (
          <RestOfQueue key={from} asOf={asOf} from={from} onRead={onRead} />
        ))}
        {left > 0 && <More left={left} onShow={showMore} />}
        <TriageKeys isNow={isNow} />
        {putOffList}
      </div>
      {!stacked && detail}
    </div>
  );
}
