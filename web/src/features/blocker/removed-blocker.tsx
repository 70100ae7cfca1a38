import { useState } from 'react';
import { dateAloud, dayAt } from '../../app/instant-words.ts';
import { written } from '../../app/prose-words.ts';
import { useMayRecord } from '../../app/use-may-record.ts';
import { CaptureLearning } from '../learning/fetched-learning-forms.ts';
import { ReopenForm } from './act-forms.tsx';
import css from './in-the-way.module.css';
import type { OneProps } from './open-blocker.tsx';

interface RemovedProps extends OneProps {
  readonly objectiveId: string;
}

/** What is out of the way and how it went, or in which other one it goes on. */
export function RemovedBlocker(props: RemovedProps) {
  const { blocker, objectiveId, onWrites, isNow, today, timeZone } = props;
  const { id, what, resolved, mergedInto } = blocker;
  const mayRecord = useMayRecord();
  const [form, setForm] = useState<'reopen' | 'part' | 'learn'>();
  const opens = (next: typeof form) => {
    setForm(next);
    onWrites(next !== undefined);
  };
  const close = () => opens(undefined);
  return (
    <li>
      <p className="quiet">{written(what)}</p>
      {resolved && (
        <p className="note">
          Removed {dateAloud(dayAt(resolved.at, timeZone), today)} by {resolved.by.name}:{' '}
          <span className={css.voice}>{written(resolved.how)}</span>
        </p>
      )}
      {mergedInto && <p className="note">Goes on in “{written(mergedInto.what)}”</p>}
      {isNow && !form && (
        <div className="acts">
          {blocker.viewerCanReopen && (
            <button
              type="button"
              className="link small"
              onClick={() => opens(resolved ? 'reopen' : 'part')}
            >
              {resolved ? 'It came back' : 'They are two after all'}
            </button>
          )}
          {resolved && mayRecord && (
            <button type="button" className="link small" onClick={() => opens('learn')}>
              Keep what it taught
            </button>
          )}
        </div>
      )}
      {blocker.isOpen && (
        <p className={css.meanwhile} role="status">
          <b className="strong">It stands in the way again.</b>
        </p>
      )}
      {(form === 'reopen' || form === 'part') && (
        <ReopenForm blockerId={id} isMerged={form === 'part'} onDone={close} />
      )}
      {form === 'learn' && <CaptureLearning from={{ objectiveId, blockerId: id }} onDone={close} />}
    </li>
  );
}
