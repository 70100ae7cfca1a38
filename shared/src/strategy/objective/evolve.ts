import type { Occurrence } from '../../kernel/aggregate.ts';
import type { Aim } from '../../signals/aim.ts';
import { aimOf, valueOfDay } from './aim-of.ts';
import { askAfter, askOf } from './ask.ts';
import { withChanged, withCheckIn, withoutCheckIn } from './check-in-list.ts';
import type { EventNamed, ObjectiveEvent } from './events.ts';
import type { Bet, CheckIn, KeyResult, Objective } from './state.ts';

/**
 * The state of an objective after one more event. Never fails: what the log holds has happened,
 * and an event that names something unknown changes nothing but the position.
 */
export function evolve(
  state: Objective | undefined,
  event: ObjectiveEvent,
  occurrence: Occurrence,
): Objective {
  const next = change(state as Objective, event, occurrence);
  return next.position === occurrence.position ? next : { ...next, position: occurrence.position };
}

function change(state: Objective, event: ObjectiveEvent, occurrence: Occurrence): Objective {
  const { position, effectiveAt, actor, entityId } = occurrence;
  switch (event.type) {
    case 'ObjectiveDrafted':
      return {
        id: entityId,
        ...event.data,
        stage: 'draft',
        draftedAt: effectiveAt,
        keyResults: [],
        bets: [],
        asks: [],
        answers: [],
        setAsideRules: [],
        position,
      };
    case 'ObjectiveReworded':
      return { ...state, statement: event.data.statement, wordingDrift: event.data.drift };
    case 'ObjectiveAligned':
      return { ...state, ...event.data };
    case 'OwnerChanged':
      return { ...state, ownerId: event.data.ownerId };
    case 'KeyResultAdded': {
      const spec = specOf(event.data, position);
      const added = {
        id: event.data.keyResultId,
        ...spec,
        // After the commit nothing freezes it any more, so the first target is this one.
        firstAim: state.stage === 'draft' ? undefined : spec.aim,
        addedAt: effectiveAt,
        addedPosition: position,
        targetChanges: [],
      };
      return { ...state, keyResults: [...state.keyResults, added] };
    }
    case 'KeyResultRevised':
      return withKeyResult(state, event.data.keyResultId, (keyResult) => ({
        ...keyResult,
        ...specOf(event.data, position),
      }));
    case 'KeyResultDropped':
      return withKeyResult(state, event.data.keyResultId, (keyResult) => ({
        ...keyResult,
        droppedAt: effectiveAt,
      }));
    case 'ObjectiveCommitted':
      return {
        ...state,
        stage: 'committed',
        committedAt: effectiveAt,
        committedPosition: position,
        firstStatement: state.statement,
        keyResults: state.keyResults.map((keyResult) =>
          keyResult.droppedAt === undefined ? { ...keyResult, firstAim: keyResult.aim } : keyResult,
        ),
      };
    case 'TargetChanged':
      return withKeyResult(state, event.data.keyResultId, (keyResult) =>
        retargeted(keyResult, event, occurrence),
      );
    case 'BaselineFound':
      return withKeyResult(state, event.data.keyResultId, (keyResult) => {
        const { baseline, target } = event.data;
        const unit = { symbol: keyResult.unit, decimals: keyResult.decimals };
        const aim: Aim = { kind: 'metric', baseline, target, unit };
        // Finding the number is what was committed to, so this target is the first one.
        return { ...keyResult, aim, firstAim: aim, aimPosition: position };
      });
    case 'PlanDrawn':
      return withKeyResult(state, event.data.keyResultId, (keyResult) => ({
        ...keyResult,
        plan: event.data.days.map((on, at) => ({ on, value: event.data.values[at] ?? 0 })),
      }));
    case 'CheckedIn':
      return withKeyResult(state, event.data.keyResultId, (keyResult) => ({
        ...keyResult,
        last: withCheckIn(keyResult.last, checkInOf(keyResult, event, occurrence)),
      }));
    case 'AskMade':
      return { ...state, asks: [...state.asks, askOf(event, occurrence)] };
    case 'AskAcknowledged':
    case 'HelpGiven':
    case 'HelpDeclined':
    case 'HelpConfirmed':
    case 'AskTakenBack':
    case 'AskClockBreached':
      return {
        ...state,
        asks: state.asks.map((ask) =>
          ask.id === event.data.askId ? askAfter(ask, event, occurrence) : ask,
        ),
      };
    case 'CheckInCorrected':
      return withCheckIns(state, (last) =>
        withChanged(last, event.data.checkInId, (checkIn) => corrected(checkIn, event, occurrence)),
      );
    case 'CheckInWithdrawn':
      return {
        ...withCheckIns(state, (last) => withoutCheckIn(last, event.data.checkInId)),
        // What came with it was not asked either.
        asks: state.asks.filter(({ checkInId }) => checkInId !== event.data.checkInId),
      };
    case 'BetPlaced': {
      const { betId, ...rest } = event.data;
      const placed: Bet = {
        id: betId,
        ...rest,
        stage: 'open',
        placedAt: effectiveAt,
        changedAt: effectiveAt,
      };
      return { ...state, bets: [...state.bets, placed] };
    }
    case 'BetAdjusted': {
      const { betId, movement, endsOn, because } = event.data;
      return withBet(state, betId, (bet) => ({
        ...bet,
        movement: movement ?? bet.movement,
        endsOn: endsOn ?? bet.endsOn,
        because,
        changedAt: effectiveAt,
      }));
    }
    case 'BetConfirmed':
      return withBet(state, event.data.betId, (bet) => ({
        ...bet,
        stage: event.data.moved ? 'moved' : 'open',
        because: event.data.because,
        changedAt: effectiveAt,
      }));
    case 'BetDropped':
      return withBet(state, event.data.betId, (bet) => ({
        ...bet,
        stage: 'dropped',
        because: event.data.because,
        changedAt: effectiveAt,
      }));
    case 'WordingQuestionSetAside':
      return { ...state, setAsideRules: [...new Set([...state.setAsideRules, event.data.rule])] };
    case 'SignalAnswered': {
      const { signal, keyResultId, answer, note } = event.data;
      const given = { signal, keyResultId, answer, note, at: effectiveAt, by: actor };
      return { ...state, answers: [...state.answers, given] };
    }
    case 'SignalSetAside': {
      const { signal, keyResultId, because } = event.data;
      const given = { signal, keyResultId, because, at: effectiveAt, by: actor };
      return { ...state, answers: [...state.answers, given] };
    }
    case 'KeyResultGraded': {
      const { keyResultId, ...grade } = event.data;
      return withKeyResult(state, keyResultId, (keyResult) => ({ ...keyResult, grade }));
    }
    case 'ObjectiveClosed':
      return { ...state, stage: 'closed', closedAt: effectiveAt, ...event.data };
  }
}

function specOf(
  data: EventNamed<'KeyResultAdded'>['data'] | EventNamed<'KeyResultRevised'>['data'],
  position: number,
) {
  const { name, kind, unit = '', decimals, leading } = data;
  return { name, kind, unit, decimals, leading, aim: aimOf(data), aimPosition: position };
}

const none: readonly never[] = [];

function checkInOf(
  keyResult: KeyResult,
  { data }: EventNamed<'CheckedIn'>,
  { actor, position, recordedAt, effectiveAt }: Occurrence,
): CheckIn {
  return {
    id: data.checkInId,
    // The same string as before, not an equal one: a log has many check-ins.
    keyResultId: keyResult.id,
    value:
      data.forecastOn === undefined
        ? (data.value ?? keyResult.last?.value ?? 0)
        : valueOfDay(data.forecastOn),
    reached: data.reached ?? false,
    confidence: data.confidence,
    fallReason: data.fallReason,
    note: data.note,
    learning: data.learning,
    next: data.next.length ? data.next : none,
    words: data.words,
    likeness: data.likeness,
    authorId: actor,
    recordedAt,
    effectiveAt,
    position,
  };
}

const corrected = (
  checkIn: CheckIn,
  { data }: EventNamed<'CheckInCorrected'>,
  { recordedAt }: Occurrence,
): CheckIn => ({
  ...checkIn,
  value:
    data.forecastOn === undefined ? (data.value ?? checkIn.value) : valueOfDay(data.forecastOn),
  reached: data.reached ?? checkIn.reached,
  confidence: data.confidence ?? checkIn.confidence,
  reassessedAt:
    (data.confidence ?? checkIn.confidence) === checkIn.confidence
      ? checkIn.reassessedAt
      : recordedAt,
  correctedBecause: data.because,
});

function retargeted(
  keyResult: KeyResult,
  { data }: EventNamed<'TargetChanged'>,
  { position, effectiveAt }: Occurrence,
): KeyResult {
  const aim = aimWith(keyResult.aim, data);
  const step = {
    from: keyResult.aim,
    to: aim,
    at: effectiveAt,
    because: data.because,
    learned: data.learned,
    position,
  };
  return {
    ...keyResult,
    aim,
    aimPosition: position,
    targetChanges: [...keyResult.targetChanges, step],
  };
}

/** An aim with some of its targets moved; what does not belong to its kind is passed over. */
export function aimWith(
  aim: Aim,
  to: {
    readonly target?: number;
    readonly low?: number;
    readonly high?: number;
    readonly commit?: number;
    readonly stretch?: number;
    readonly dueOn?: string;
  },
): Aim {
  switch (aim.kind) {
    case 'metric':
      return { ...aim, target: to.target ?? aim.target };
    case 'control':
      return { ...aim, low: to.low ?? aim.low, high: to.high ?? aim.high };
    case 'milestone':
      return { ...aim, due: to.dueOn === undefined ? aim.due : valueOfDay(to.dueOn) };
    case 'baseline':
      return aim;
    case 'zones':
      return {
        ...aim,
        commit: to.commit ?? aim.commit,
        target: to.target ?? aim.target,
        stretch: to.stretch ?? aim.stretch,
      };
  }
}

function withKeyResult(
  state: Objective,
  id: string,
  change: (keyResult: KeyResult) => KeyResult,
): Objective {
  const at = state.keyResults.findIndex((keyResult) => keyResult.id === id);
  return at < 0
    ? state
    : { ...state, keyResults: state.keyResults.with(at, change(state.keyResults[at]!)) };
}

function withCheckIns(
  state: Objective,
  change: (last: CheckIn | undefined) => CheckIn | undefined,
): Objective {
  const keyResults = state.keyResults.map((keyResult) => {
    const last = change(keyResult.last);
    return last === keyResult.last ? keyResult : { ...keyResult, last };
  });
  return { ...state, keyResults };
}

function withBet(state: Objective, id: string, change: (bet: Bet) => Bet): Objective {
  return { ...state, bets: state.bets.map((bet) => (bet.id === id ? change(bet) : bet)) };
}
