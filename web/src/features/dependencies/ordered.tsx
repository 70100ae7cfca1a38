import { written } from '../../app/prose-words.ts';
import { dayOfMonth } from '../../components/day-words.ts';
import type { Queued } from './dependencies-query.ts';
import css from './ordered.module.css';

interface OrderedProps {
  readonly label: string;
  readonly queue: readonly Queued[];
  /** Left out where the order is not the viewer's to settle. */
  readonly onOrder?: ((queue: readonly Queued[]) => void) | undefined;
}

/** Who is served when; each can be moved one place up by a press. */
export function Ordered({ label, queue, onOrder }: OrderedProps) {
  const moveUp = (at: number) => {
    const order = [...queue];
    order.splice(at - 1, 2, queue[at]!, queue[at - 1]!);
    onOrder?.(order);
  };
  return (
    <ol className={`rows ${css.queue}`} aria-label={label}>
      {queue.map((queued, at) => (
        <li key={queued.id}>
          <span className="num">{at + 1}</span>
          <span>
            <span className={css.what}>{written(queued.what)}</span>
            <span className={css.sub}>
              {queued.objective.team.name}, needed by {dayOfMonth(queued.neededBy)}
            </span>
          </span>
          {onOrder && at > 0 && (
            <button
              type="button"
              className="link small"
              aria-label={`${written(queued.what)} comes earlier`}
              onClick={() => moveUp(at)}
            >
              Earlier
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}
