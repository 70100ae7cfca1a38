import { CairnMark } from '../../components/cairn-mark.tsx';
import { Icon } from '../../components/icons.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { Link } from '../../components/link.tsx';
import { Moment, type MomentProps } from './moment.tsx';
import css from './top-bar.module.css';

export interface TopBarProps {
  readonly home: string;
  readonly moment: MomentProps | undefined;
  readonly onCommand: () => void;
}

/** Where is on the left, when is on top: every act by its name, and the moment. */
export function TopBar({ home, moment, onCommand }: TopBarProps) {
  return (
    <header className={css.top}>
      <Link href={home} className={css.mark}>
        <CairnMark size={20} />
        Cairn
      </Link>
      <button
        type="button"
        className={css.command}
        aria-keyshortcuts="Control+K Meta+K"
        onClick={onCommand}
      >
        <Icon shape="search" size={16} />
        <span className={css.label}>Search or do anything</span>
        <Kbd>Ctrl K</Kbd>
      </button>
      {moment && <Moment {...moment} />}
    </header>
  );
}
