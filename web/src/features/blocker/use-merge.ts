import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { MergeCommand } from './blocker-commands.ts';
import { useReopen } from './use-reopen.ts';

/** Says that a blocker is the same as another one; true once it goes on in that. */
export function useMerge() {
  const { send, sending, refusal } = useCommand(MergeCommand);
  const reopen = useReopen();
  const give = useReceipt();
  const merge = async (blockerId: string, intoId: string): Promise<boolean> => {
    const outcome = await send({ blockerId, intoId });
    if (outcome.ok)
      give({
        words: 'Merged. The other one goes on for both.',
        undo: reopen(blockerId),
        lasting: true,
      });
    return outcome.ok;
  };
  return { merge, sending, refusal };
}
