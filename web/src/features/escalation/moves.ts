import { type Move, offered } from '../decision/move.ts';
import type { EscalationTold } from './escalation-parts.ts';

/** The forms in which a move is told. */
export type EscalationForm = 'decide' | 'decline' | 'delegate' | 'tell' | 'reopen';
export type EscalationMove = Move<EscalationForm, 'acknowledge' | 'verify'>;

type Movable = Pick<
  EscalationTold,
  | 'viewerCanAcknowledge'
  | 'viewerCanDecide'
  | 'viewerCanCommunicate'
  | 'viewerCanVerify'
  | 'viewerCanReopen'
> & { readonly stage: string };

/** Everything that the viewer may do: to settle it, to tell it, and to say whether it helped. */
export function movesOf(can: Movable): readonly EscalationMove[] {
  const untold = can.stage === 'DECIDED';
  return offered(
    can.viewerCanDecide && { label: 'Decide', hint: '2', kind: 'filled', opens: 'decide' },
    can.viewerCanAcknowledge && { label: 'I am at it', hint: '1', sends: 'acknowledge' },
    can.viewerCanDecide && { label: 'Decline', hint: '3', opens: 'decline' },
    can.viewerCanDecide && { label: 'Delegate', hint: 'A', opens: 'delegate' },
    can.viewerCanCommunicate &&
      untold && { label: 'Tell them', hint: '1', kind: 'filled', opens: 'tell' },
    can.viewerCanVerify && { label: 'It helped', hint: '1', kind: 'filled', sends: 'verify' },
    can.viewerCanReopen && { label: 'It came back', hint: '3', opens: 'reopen' },
    can.viewerCanCommunicate &&
      !untold && { label: 'Tell somebody else', kind: 'plain', opens: 'tell' },
  );
}
