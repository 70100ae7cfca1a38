import { Act } from '../../components/act.tsx';
import { Refused } from '../../components/refused.tsx';
import { deviceClock } from './due-words.ts';
import css from './walk-notices.module.css';

export interface WalkNoticesProps {
  /** Since when nothing could be sent, milliseconds since 1970 UTC. */
  readonly unsentSince: number | undefined;
  /** When another tab kept other words, milliseconds since 1970 UTC. */
  readonly elsewhereAt: number | undefined;
  readonly onTryAgain: () => void;
  readonly onTakeTheirs: () => void;
  readonly onKeepMine: () => void;
}

/** What stands in the way of sending or keeping, with the words said to be safe. */
export function WalkNotices({
  unsentSince,
  elsewhereAt,
  onTryAgain,
  onTakeTheirs,
  onKeepMine,
}: WalkNoticesProps) {
  if (unsentSince === undefined && elsewhereAt === undefined) return null;
  return (
    <div className={css.notices}>
      {unsentSince !== undefined && (
        <Refused
          what="Not sent yet."
          why={`No answer since ${deviceClock(unsentSince)}. Your words are kept on this device.`}
        >
          <Act onClick={onTryAgain}>Try again</Act>
        </Refused>
      )}
      {elsewhereAt !== undefined && (
        <div className={css.elsewhere} role="status">
          <p>
            <b className="strong">Also open in another tab.</b> Other words were kept there at{' '}
            {deviceClock(elsewhereAt)}. Nothing was written over; what you type here is kept once
            you choose.
          </p>
          <p className="acts">
            <Act onClick={onTakeTheirs}>Use those words</Act>
            <Act onClick={onKeepMine} kind="plain">
              Keep these
            </Act>
          </p>
        </div>
      )}
    </div>
  );
}
