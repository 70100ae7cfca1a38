import { Act } from '../../components/act.tsx';
import type { Keeping } from './draft-keeper.ts';
import { keptWords } from './due-words.ts';
import css from './walk-foot.module.css';

/** The id of the act that keeps, for Escape out of a field. */
export const KEEP_ID = 'keep';

export interface WalkFootProps {
  readonly keeping: Keeping;
  /** Nothing is left to keep after this one. */
  readonly isLast: boolean;
  readonly onKeep: () => void;
  readonly onBack: (() => void) | undefined;
  readonly onSendAll: (() => void) | undefined;
}

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

/** Under the open key result: on, back, all at once, and whether the words are safe. */
export function WalkFoot({ keeping, isLast, onKeep, onBack, onSendAll }: WalkFootProps) {
  return (
    <div className={css.foot}>
      <Act kind="filled" hint="Enter" onClick={onKeep} id={KEEP_ID}>
        {isLast ? 'Keep and send' : 'Keep and go on'}
      </Act>
      <span className={css.others}>
        {onBack && (
          <Act kind="plain" hint="Shift Enter" onClick={onBack}>
            Back
          </Act>
        )}
        {onSendAll && (
          <Act kind="plain" hint={isMac ? '⌘ Enter' : 'Ctrl Enter'} onClick={onSendAll}>
            Send all
          </Act>
        )}
      </span>
      <span className={css.kept}>{keptLine(keeping)}</span>
    </div>
  );
}

function keptLine({ keptAt, elsewhereAt, notKept }: Keeping): string {
  if (notKept) return 'This browser keeps no draft';
  if (elsewhereAt !== undefined) return 'Not kept yet';
  return keptAt === undefined ? '' : keptWords(keptAt, Date.now());
}
