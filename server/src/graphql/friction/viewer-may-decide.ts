import type { DecisionCommand } from '@cairn/shared/friction/decision/commands';
import type { RequestContext } from '../request-context.ts';
import { wouldAccept } from '../viewer-may.ts';

type Tried = DecisionCommand extends infer One
  ? One extends DecisionCommand
    ? Omit<One, 'commandId' | 'decisionId' | 'effectiveAt'>
    : never
  : never;

/** Whether a command of the viewer's on a decision would be accepted now: the rule itself is asked. */
export function viewerMayDecide(id: string, tried: Tried, context: RequestContext): boolean {
  const command = { ...tried, commandId: id, decisionId: id } as DecisionCommand;
  return wouldAccept({ category: 'decision', id, command }, context.present.decision(id), context);
}
