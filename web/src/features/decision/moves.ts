import type { DecisionTold } from './decision-parts.ts';
import { type Move, offered } from './move.ts';

/** The forms in which a move is told. */
export type DecisionForm =
  | 'make'
  | 'decline'
  | 'handOver'
  | 'tell'
  | 'offer'
  | 'takeBack'
  | 'assume'
  | 'settle'
  | 'fear'
  | 'review'
  | 'reverse'
  | 'withdraw';
export type DecisionMove = Move<DecisionForm, 'acknowledge'>;

type Movable = Pick<
  DecisionTold,
  | 'id'
  | 'stage'
  | 'made'
  | 'reviews'
  | 'reasons'
  | 'replacedBy'
  | 'toTell'
  | 'viewerCanAcknowledge'
  | 'viewerCanMake'
  | 'viewerCanHandOver'
  | 'viewerCanWithdraw'
  | 'viewerCanOffer'
  | 'viewerCanThink'
  | 'viewerCanCommunicate'
  | 'viewerCanReview'
  | 'viewerCanReverse'
> & {
  readonly decider: { readonly id: string };
  readonly requestedBy: { readonly id: string };
  readonly options: readonly { readonly viewerCanTakeBack: boolean }[];
  readonly assumptions: readonly { readonly isLeftBehind: boolean }[];
};

/** Everything that the viewer may do on a day, asking anew where they may, what moves it on before what is thought of it. */
export const movesOf = (
  decision: Movable,
  today: string,
  mayRecord: boolean,
): readonly DecisionMove[] => [
  ...toSettle(decision),
  ...toFollowUp(decision, today),
  ...toThink(decision),
  ...toLeave(decision, mayRecord),
];

function toSettle(can: Movable): DecisionMove[] {
  // Whoever asked themselves has seen it, and declines nothing: they withdraw it.
  const isOwn = isOwnQuestion(can);
  return offered(
    can.viewerCanMake && { label: 'Decide', hint: '2', kind: 'filled', opens: 'make' },
    can.viewerCanAcknowledge &&
      !isOwn && { label: 'I have seen it', hint: '1', sends: 'acknowledge' },
    can.viewerCanMake && !isOwn && { label: 'Decline', hint: '3', opens: 'decline' },
    can.viewerCanHandOver && { label: 'Hand over', hint: 'A', opens: 'handOver' },
  );
}

/** What is left to do once it was decided: to tell it first of all. */
function toFollowUp(can: Movable, today: string): DecisionMove[] {
  const untold = can.toTell.length > 0;
  const isDue = isToLookAtAgain(can, today);
  return offered(
    can.viewerCanCommunicate &&
      untold && { label: 'Tell them', hint: '1', kind: 'filled', opens: 'tell' },
    can.viewerCanCommunicate &&
      !untold && { label: 'Tell somebody else', kind: 'plain', opens: 'tell' },
    can.viewerCanReview && {
      label: 'Say what came of it',
      kind: isDue ? (untold ? 'outlined' : 'filled') : 'plain',
      opens: 'review',
    },
  );
}

function toThink(can: Movable): DecisionMove[] {
  // Thinking is what one's own question is written down for.
  const kind = isOwnQuestion(can) && can.stage === 'OPEN' ? 'outlined' : 'plain';
  return offered(
    can.viewerCanOffer && {
      label: 'Offer an option',
      kind: can.viewerCanMake ? 'plain' : 'outlined',
      opens: 'offer',
    },
    can.options.some(({ viewerCanTakeBack }) => viewerCanTakeBack) && {
      label: 'Take an option back',
      kind: 'plain',
      opens: 'takeBack',
    },
    can.viewerCanThink && { label: 'Record an assumption', kind, opens: 'assume' },
    can.viewerCanThink &&
      can.assumptions.some(({ isLeftBehind }) => !isLeftBehind) && {
        label: 'Say whether one holds',
        kind: 'plain',
        opens: 'settle',
      },
    can.viewerCanThink && { label: 'Say why it may fail', kind, opens: 'fear' },
  );
}

function toLeave(can: Movable, mayRecord: boolean): DecisionMove[] {
  const isGone = can.stage === 'REVERSED' || can.stage === 'DECLINED' || can.stage === 'WITHDRAWN';
  return offered(
    can.viewerCanReverse && { label: 'Reverse it', kind: 'plain', opens: 'reverse' },
    can.viewerCanWithdraw && { label: 'Withdraw', kind: 'plain', opens: 'withdraw' },
    isGone &&
      !can.replacedBy &&
      mayRecord && { label: 'Ask anew', href: `/decisions/new?replaces=${can.id}` },
  );
}

const isOwnQuestion = ({ decider, requestedBy }: Movable): boolean => decider.id === requestedBy.id;

type Watched = Pick<DecisionTold, 'stage' | 'made' | 'reviews' | 'reasons'>;

/**
 * The day on which it was to be looked at again has come, or an early sign shows that it may fail,
 * and nobody has looked since.
 */
export const isToLookAtAgain = (decision: Watched, today: string): boolean => {
  const { stage, made, reviews } = decision;
  if (stage !== 'MADE') return false;
  const isDue = made?.reviewOn != null && made.reviewOn <= today && reviews.length === 0;
  return isDue || signSince(decision) !== undefined;
};

/** Since when an early sign shows that nobody has looked at. */
export const signSince = ({ reasons, reviews }: Pick<Watched, 'reasons' | 'reviews'>) =>
  reasons
    .flatMap(({ shownSince }) => shownSince ?? [])
    .find((since) => reviews.every(({ at }) => at < since));
