import { written } from '../../app/prose-words.ts';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { Refused } from '../../components/refused.tsx';
import { Section } from '../../components/section.tsx';
import { refusalWords } from '../objective/refusal-words.ts';
import { useInverse } from '../objective/use-inverse.ts';
import type { Queue, Queued } from './dependencies-query.ts';
import { Ordered } from './ordered.tsx';
import { SequenceCommand } from './queue-commands.ts';

interface QueuesProps {
  readonly queues: readonly Queue[];
  readonly isNow: boolean;
}

/** What several teams need of one, in the order in which it is served, and where that order hurts. */
export function Queues({ queues, isNow }: QueuesProps) {
  return queues.map((queue) => <OneQueue key={queue.id} queue={queue} isNow={isNow} />);
}

function OneQueue({ queue, isNow }: { readonly queue: Queue; readonly isNow: boolean }) {
  const { send, refusal } = useCommand(SequenceCommand);
  const orderAgain = useInverse(SequenceCommand);
  const give = useReceipt();
  const { id: sharedDependencyId, what, team, coordinator, conflicts } = queue;
  const settle = async (order: readonly Queued[]) => {
    const dependencyIds = (of: readonly Queued[]) => of.map(({ id }) => id);
    const outcome = await send({ sharedDependencyId, dependencyIds: dependencyIds(order) });
    if (!outcome.ok) return;
    give({
      words: 'Order settled. Everybody in it sees it now.',
      undo: orderAgain({ sharedDependencyId, dependencyIds: dependencyIds(queue.queue) }),
    });
  };
  return (
    <Section
      title={`Shared at ${team.name}: ${what}`}
      sum={`${coordinator.name} looks after who comes when`}
    >
      <Ordered
        label={`Who is served when at ${team.name}`}
        queue={queue.queue}
        onOrder={isNow && queue.viewerCanSequence ? (order) => void settle(order) : undefined}
      />
      {conflicts.map(({ first, neededBefore }) => (
        <p key={neededBefore.id} className="small caution">
          {written(neededBefore.what)} comes after {written(first.what)}, and is needed before it.
        </p>
      ))}
      {refusal && <Refused what="Not settled." why={refusalWords(refusal)} />}
    </Section>
  );
}
