import { Kbd } from '../../components/kbd.tsx';
import css from './triage-page.module.css';
import { usuallyShown } from './triage-query.ts';

interface MoreProps {
  /** How many there are that are not shown. */
  readonly left: number;
  readonly onShow: () => void;
}

/** The end of the rows, where there are more: `J` on the last one goes on too. */
export function More({ left, onShow }: MoreProps) {
  const next = Math.min(left, usuallyShown);
  return (
    <p className={`small ${css.more}`}>
      {left} more stand below these.{' '}
      <button type="button" className="link" onClick={onShow}>
        {next === left ? 'Show them' : `Show the next ${next}`}
      </button>{' '}
      <Kbd>J</Kbd>
    </p>
  );
}
