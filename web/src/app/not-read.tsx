import { Act } from '../components/act.tsx';
import { Refused } from '../components/refused.tsx';
import css from './not-read.module.css';

interface NotReadProps {
  readonly why: string;
  readonly onAgain: () => void;
}

/** Under a page's title, when what it shows could not be read or not be read again. */
export function NotRead({ why, onAgain }: NotReadProps) {
  return (
    <div className={css.place}>
      <Refused what="Not read." why={why}>
        <Act onClick={onAgain}>Try again</Act>
      </Refused>
    </div>
  );
}
