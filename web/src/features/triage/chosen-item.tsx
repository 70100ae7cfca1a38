import { type ReactNode, useEffect, useMemo } from 'react';
import { writtenIfAny } from '../../app/prose-words.ts';
import { useAnswer } from '../../app/use-answer.ts';
import { useViewer } from '../../app/use-viewer.ts';
import { Kbd } from '../../components/kbd.tsx';
import { LeftQuery } from './left-item.ts';
import { leftWords } from './left-words.ts';
import type { RowWords } from './row-words.ts';
import css from './triage-detail.module.css';
import { TriageDetail } from './triage-detail.tsx';
import type { TriageItem } from './triage-query.ts';
import { withoutActs } from './without-acts.ts';

interface ChosenItemProps {
  /** As it stood last. */
  readonly item: TriageItem;
  readonly words: RowWords;
  readonly isNow: boolean;
  readonly today: string;
  readonly timeZone: string;
  /** The position at which it stood in the queue. */
  readonly seenAt: number;
  /** It stands there no longer. */
  readonly isGone: boolean;
  readonly onGoOn: () => void;
}

/**
 * The chosen item. When somebody clears it under one's eyes, it stays with whatever was half
 * written, and it is said who did what; after one's own act the next one is chosen at once.
 */
export function ChosenItem({ item, isGone, seenAt, onGoOn, ...detail }: ChosenItemProps) {
  const viewer = useViewer();
  const objectiveId = item.objectives[0]?.id;
  const { data, failed } = useAnswer(
    LeftQuery,
    { itemId: item.id, after: seenAt, ...(objectiveId ? { objectiveId } : {}) },
    { pause: !isGone },
  );
  const event = isGone ? data?.leftTriage : undefined;
  const isOwn = event?.actor?.id === viewer.id;
  useEffect(() => {
    if (isOwn) onGoOn();
  }, [isOwn, onGoOn]);
  const shown = useMemo(() => (isGone ? withoutActs(item) : item), [isGone, item]);
  const isKnown = isGone && !isOwn && (data !== undefined || failed !== undefined);
  return (
    <TriageDetail
      {...detail}
      item={shown}
      isGone={isGone}
      notice={
        isKnown && (
          <Left words={leftWords(event)} said={writtenIfAny(event?.prose)} onGoOn={onGoOn} />
        )
      }
    />
  );
}

interface LeftProps {
  readonly words: string;
  readonly said: string | undefined;
  readonly onGoOn: () => void;
}

function Left({ words, said, onGoOn }: LeftProps): ReactNode {
  return (
    <div className={css.left}>
      <p role="status">
        <b className="strong">{words}</b>
        {said && <span className={css.voice}>{said}</span>}
      </p>
      <p className="small">
        <button type="button" className="link" onClick={onGoOn}>
          Go on
        </button>{' '}
        <Kbd>J</Kbd>
      </p>
    </div>
  );
}
