import { type Chains, chainsIn } from '@cairn/shared/views/chains';
import type { WorldView } from '@cairn/shared/world-view';
import type { RequestContext } from '../request-context.ts';

const byCycle = (): Map<string, Chains> => new Map();

/** Who waits for whom in a cycle, worked out once for all of the request's fields. */
export function chainsOf(world: WorldView, cycleId: string, context: RequestContext): Chains {
  const known = context.once(world, byCycle);
  const chains = known.get(cycleId) ?? chainsIn(world, cycleId);
  known.set(cycleId, chains);
  return chains;
}
