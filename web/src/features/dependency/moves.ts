import { dayOfMonth } from '../../components/day-words.ts';
import type { DependencyTold } from './dependency-parts.ts';

/** The forms in which a move is told. */
export type MoveForm =
  | 'promise'
  | 'offer'
  | 'decline'
  | 'deliver'
  | 'refuse'
  | 'verify'
  | 'return'
  | 'revise'
  | 'withdraw';

/** What somebody can do about a dependency: sent as it is, or told in a form first. */
export interface Move {
  readonly label: string;
  /** The one key that does it. */
  readonly hint?: '1' | '2' | '3';
  readonly kind: 'filled' | 'outlined' | 'plain';
  readonly sends?: 'accept' | 'agree' | 'verify' | 'takeOn' | 'handBack';
  readonly opens?: MoveForm;
}

type Movable = Pick<
  DependencyTold,
  | 'stage'
  | 'promisedOn'
  | 'offer'
  | 'blocker'
  | 'viewerCanTakeOn'
  | 'viewerCanHandBack'
  | 'viewerCanAccept'
  | 'viewerCanPromise'
  | 'viewerCanOffer'
  | 'viewerCanDecline'
  | 'viewerCanDeliver'
  | 'viewerCanAnswerOffer'
  | 'viewerCanVerify'
  | 'viewerCanReturn'
  | 'viewerCanRevise'
  | 'viewerCanWithdraw'
>;

/** Everything that the viewer may do, the likeliest first; the first is the one that is filled. */
export const movesOf = (dependency: Movable): readonly Move[] =>
  [...toAnswer(dependency), ...toDecide(dependency), ...toLead(dependency)].map((move, place) =>
    place === 0 && move.kind !== 'plain' ? { ...move, kind: 'filled' } : move,
  );

/** What the team that is asked does. */
function toAnswer(can: Movable): Move[] {
  const isPromised = can.stage === 'PROMISED';
  return offered(
    can.viewerCanPromise && {
      label: isPromised ? 'Another day' : 'Promise a day',
      hint: '2',
      opens: 'promise',
    },
    can.viewerCanAccept && { label: 'Accept, day to come', hint: '1', sends: 'accept' },
    can.viewerCanDeliver && { label: 'It is there', opens: 'deliver' },
    can.viewerCanOffer && { label: 'Offer otherwise', opens: 'offer' },
    can.viewerCanDecline && { label: 'Decline', hint: '3', opens: 'decline' },
  );
}

/** What whoever asked does. */
function toDecide(can: Movable): Move[] {
  const to = can.offer?.on ? ` to ${dayOfMonth(can.offer.on)}` : '';
  return offered(
    can.viewerCanAnswerOffer && { label: `Agree${to}`, hint: '1', sends: 'agree' },
    can.viewerCanAnswerOffer && { label: 'It does not help', hint: '3', opens: 'refuse' },
    can.viewerCanVerify && {
      label: 'It is what we needed',
      hint: '1',
      // What it removes is asked about in the same step.
      ...(can.blocker?.viewerCanResolve ? { opens: 'verify' } : { sends: 'verify' }),
    },
    can.viewerCanReturn && { label: 'Send it back', hint: '3', opens: 'return' },
    can.viewerCanRevise && {
      label: can.stage === 'DECLINED' ? 'Ask anew' : 'Change it',
      opens: 'revise',
    },
    can.viewerCanWithdraw && { label: 'Withdraw', kind: 'plain', opens: 'withdraw' },
  );
}

/** What a leader does, who promises nothing for a team. */
function toLead(can: Movable): Move[] {
  return offered(
    can.viewerCanTakeOn && { label: 'Take on', hint: '1', sends: 'takeOn' },
    can.viewerCanHandBack && { label: 'Hand back', kind: 'plain', sends: 'handBack' },
  );
}

type Offered = false | (Omit<Move, 'kind'> & Partial<Pick<Move, 'kind'>>);

const offered = (...moves: readonly Offered[]): Move[] =>
  moves.flatMap((move) => (move ? [{ kind: 'outlined', ...move }] : []));
