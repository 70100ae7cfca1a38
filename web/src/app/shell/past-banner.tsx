import { dayInFull } from '../../components/day-words.ts';
import { Kbd } from '../../components/kbd.tsx';
import css from './past-banner.module.css';

export interface PastBannerProps {
  readonly day: string;
  readonly words?: string | undefined;
  readonly onBack: () => void;
}

/** Quiet, but on every screen that does not show now. */
export function PastBanner({ day, words, onBack }: PastBannerProps) {
  return (
    <div className={css.banner}>
      <p role="status" className={css.words}>
        <b>You are looking at {dayInFull(day)}.</b> {words && <span>{words}</span>}
      </p>
      <button type="button" className={css.back} onClick={onBack}>
        <span>Back to now</span> <Kbd>T</Kbd>
      </button>
    </div>
  );
}
