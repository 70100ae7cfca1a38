import type { DecisionCommand } from '@cairn/shared/friction/decision/commands';
import { decide } from '@cairn/shared/friction/decision/decide';
import type { RequestContext } from '../request-context.ts';
import { decisionContext } from '../viewer-may.ts';

type Tried = DecisionCommand extends infer One
  ? One extends DecisionCommand
    ? Omit<One, 'commandId' | 'decisionId' | 'effectiveAt'>
    : never
  : never;

/** Whether a command of the viewer's on a decision would be accepted now: the rule itself is asked. */
export function viewerMayDecide(id: string, tried: Tried, context: RequestContext): boolean {
  const command = { ...tried, commandId: id, decisionId: id } as DecisionCommand;
  return decide(command, context.present.decision(id), decisionContext(context)).ok;
}
