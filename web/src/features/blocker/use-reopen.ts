import type { TakenBack } from '../../app/receipts.ts';
import { useInverse } from '../objective/use-inverse.ts';
import { ReopenCommand } from './blocker-commands.ts';

/** Takes back that a blocker was resolved or merged: it stands in the way again. */
export function useReopen(): (blockerId: string) => () => Promise<TakenBack> {
  const reopen = useInverse(ReopenCommand);
  return (blockerId) => reopen({ blockerId, because: 'Taken back at once.' });
}
