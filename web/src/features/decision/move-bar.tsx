import type { Refusal } from '../../app/use-command.ts';
import { useKey } from '../../app/use-keys.ts';
import { Act, ActLink } from '../../components/act.tsx';
import { Refused } from '../../components/refused.tsx';
import { refusalWords } from '../objective/refusal-words.ts';
import type { Move, MoveKey } from './move.ts';
import css from './move-bar.module.css';

interface MoveBarProps<Some extends Move> {
  readonly moves: readonly Some[];
  readonly onMake: (move: Some) => void;
  /** Which of those that are sent as they are is on its way. */
  readonly sending: Some['sends'] | undefined;
  /** Why what was sent was not carried out. */
  readonly refusal: Refusal | undefined;
}

/** What can be done, each by a click or its key; what may not be done is not there. */
export function MoveBar<Some extends Move>(bar: MoveBarProps<Some>) {
  const { moves, onMake, sending, refusal } = bar;
  const onKey = (hint: MoveKey) => {
    const move = moves.find((each) => each.hint === hint);
    return move && (() => onMake(move));
  };
  useKey('1', onKey('1'));
  useKey('2', onKey('2'));
  useKey('3', onKey('3'));
  useKey('a', onKey('A'));
  if (moves.length === 0) return null;
  return (
    <div className={css.moves}>
      {[moves.filter(({ kind }) => kind !== 'plain'), moves.filter(({ kind }) => kind === 'plain')]
        .filter((line) => line.length > 0)
        .map((line) => (
          <div key={line[0]!.label} className="acts">
            {line.map((move) => (
              <One
                key={move.label}
                move={move}
                busy={move.sends !== undefined && move.sends === sending}
                onMake={() => onMake(move)}
              />
            ))}
          </div>
        ))}
      {refusal && <Refused what="Not done." why={refusalWords(refusal)} />}
    </div>
  );
}

interface OneProps {
  readonly move: Move;
  readonly busy: boolean;
  readonly onMake: () => void;
}

function One({ move: { label, kind, hint, href }, busy, onMake }: OneProps) {
  if (href)
    return (
      <ActLink href={href} kind={kind}>
        {label}
      </ActLink>
    );
  if (kind === 'plain')
    return (
      <button type="button" className="link small" onClick={onMake}>
        {label}
      </button>
    );
  return (
    <Act kind={kind} hint={hint} busy={busy && 'Sending'} onClick={onMake}>
      {label}
    </Act>
  );
}
