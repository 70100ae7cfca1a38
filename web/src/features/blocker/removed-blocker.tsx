import { useState } from 'react';
import { dateAloud, dayAt } from '../../app/instant-words.ts';
import { written } from '../../app/prose-words.ts';
import { CaptureLearning } from '../learning/fetched-learning-forms.ts';
import { ReopenForm } from './act-forms.tsx';
import css from './in-the-way.module.css';
import type { OneProps } from './open-blocker.tsx';

interface RemovedProps extends OneProps {
  readonly objectiveId: string;
}

/** What is out of the way, and how it went. */
export function RemovedBlocker({ blocker, objectiveId, isNow, today, timeZone }: RemovedProps) {
  const { id, what, resolved } = blocker;
  const [form, setForm] = useState<'reopen' | 'learn'>();
  const close = () => setForm(undefined);
  if (!resolved) return null;
  return (
    <li>
      <p className="quiet">{written(what)}</p>
      <p className="note">
        Removed {dateAloud(dayAt(resolved.at, timeZone), today)} by {resolved.by.name}:{' '}
        <span className={css.voice}>{written(resolved.how)}</span>
      </p>
      {isNow && !form && (
        <div className="acts">
          {blocker.viewerCanReopen && (
            <button type="button" className="link small" onClick={() => setForm('reopen')}>
              It came back
            </button>
          )}
          <button type="button" className="link small" onClick={() => setForm('learn')}>
            Keep what it taught
          </button>
        </div>
      )}
      {form === 'reopen' && <ReopenForm blockerId={id} onDone={close} />}
      {form === 'learn' && <CaptureLearning from={{ objectiveId, blockerId: id }} onDone={close} />}
    </li>
  );
}
