import { readSaid } from './read-said.ts';
import { isUntouched, prefilled, type Said } from './said.ts';
import type { Step } from './step.ts';
import type { KeptStops, SendingIds, Stop, WalkAction, WalkState } from './walk-state.ts';

/** A walk at its first stop that is not kept yet, with the words of a draft where there is one. */
export function startWalk(
  steps: readonly Step[],
  kept: KeptStops,
  newIds: () => SendingIds,
): WalkState {
  const stops = withKept(
    steps.map((step) => freshStop(step, newIds())),
    kept,
  );
  return { stops, open: firstComing(stops, 0) ?? stops.length - 1, phase: 'walking', tries: 0 };
}

const freshStop = (step: Step, ids: SendingIds): Stop => ({
  step,
  said: prefilled(step),
  ids,
  stage: 'coming',
  attempted: false,
});

/**
 * The walk after something was typed, kept, sent or answered. Nothing that was written is ever
 * lost by it: a refusal or a lost connection brings the words back to be looked at again.
 */
export function walk(state: WalkState, action: WalkAction): WalkState {
  switch (action.type) {
    case 'say':
      return say(state, action.change, action.commandId);
    case 'keep':
      return keep(state, action.today);
    case 'back':
      return state.open > 0 && state.phase === 'walking'
        ? openAt(state, previousOpen(state))
        : state;
    case 'open':
      return openAt(
        state,
        state.stops.findIndex(({ step }) => step.id === action.stepId),
      );
    case 'sendAll':
      return sendAll(state, action.today);
    case 'returned':
      return returned(state, action);
    case 'takenBack':
      return takenBack(state, action.ids);
    case 'refreshed':
      return refreshed(state, action.steps, action.newIds);
    case 'recovered':
      return state.phase === 'walking'
        ? { ...state, stops: withKept(state.stops, action.kept), tries: 0 }
        : state;
    case 'dropped':
      return dropped(state, action.objectiveId, action.newIds);
  }
}

const changed = (stops: readonly Stop[], place: number, change: Partial<Stop>): readonly Stop[] =>
  stops.map((stop, index) => (index === place ? { ...stop, ...change } : stop));

/** The first stop from `from` on, going round, that still wants an Enter. */
function firstComing(stops: readonly Stop[], from: number): number | undefined {
  const places = stops.map((_, index) => (from + index) % stops.length);
  return places.find((place) => stops[place]?.stage === 'coming');
}

/**
 * Words that change after a sending without an answer are another command about the same check-in:
 * should the first have arrived after all, the server says so instead of doubling it. What is in
 * the way goes ahead of its check-in, so that whichever of its words change are another command.
 */
function say(state: WalkState, change: Partial<Said>, commandId: string): WalkState {
  const stop = state.stops[state.open];
  if (!stop || stop.stage === 'sent' || state.phase !== 'walking') return state;
  const { refusal: _, ...rest } = stop;
  const isRaising = Object.keys(change).every((name) => name === 'blocker');
  const ids = isRaising
    ? { ...stop.ids, raiseCommandId: commandId }
    : { ...stop.ids, commandId: stop.attempted ? commandId : stop.ids.commandId };
  const said = { ...stop.said, ...change };
  const attempted = isRaising && stop.attempted;
  const stops = state.stops.map((other) =>
    other === stop ? { ...rest, said, ids, attempted } : other,
  );
  return { ...state, stops };
}

function keep(state: WalkState, today: string): WalkState {
  const stop = state.stops[state.open];
  if (!stop || state.phase !== 'walking') return state;
  if (!readSaid(stop.said, stop.step, today).ok) return { ...state, tries: state.tries + 1 };
  const { refusal: _, meanwhile: __, ...rest } = stop;
  const stops = state.stops.map((other) =>
    other === stop ? { ...rest, stage: 'kept' as const } : other,
  );
  const next = firstComing(stops, state.open + 1);
  if (next === undefined) return sent({ ...state, stops });
  return { ...state, stops, open: next, tries: 0 };
}

function previousOpen({ stops, open }: WalkState): number {
  const before = stops.slice(0, open).findLastIndex(({ stage }) => stage !== 'sent');
  return before < 0 ? open : before;
}

function openAt(state: WalkState, place: number): WalkState {
  const stop = state.stops[place];
  if (!stop || stop.stage === 'sent' || state.phase !== 'walking') return state;
  return {
    ...state,
    stops: changed(state.stops, place, { stage: 'coming' }),
    open: place,
    tries: 0,
  };
}

/** Keeps everything as it stands, unless one of them lacks a value: then that one opens instead. */
function sendAll(state: WalkState, today: string): WalkState {
  if (state.phase !== 'walking') return state;
  const lacking = state.stops.findIndex(
    ({ step, said, stage }) => stage !== 'sent' && !readSaid(said, step, today).ok,
  );
  if (lacking >= 0) return { ...openAt(state, lacking), tries: state.tries + 1 };
  return sent({
    ...state,
    stops: state.stops.map((stop) => (stop.stage === 'sent' ? stop : { ...stop, stage: 'kept' })),
  });
}

function sent(state: WalkState): WalkState {
  const { unsentSince: _, ...rest } = state;
  return {
    ...rest,
    stops: state.stops.map((stop) => {
      const { refusal: _, ...kept } = stop;
      return kept;
    }),
    phase: state.stops.some(({ stage }) => stage === 'kept') ? 'sending' : 'said',
    tries: 0,
  };
}

function returned(
  state: WalkState,
  { outcomes, at }: Extract<WalkAction, { type: 'returned' }>,
): WalkState {
  const stops = state.stops.map((stop): Stop => {
    const outcome = outcomes[stop.step.id];
    if (!outcome) return stop;
    if (outcome.kind === 'taken') return { ...stop, stage: 'sent', attempted: false };
    if (outcome.kind === 'lost') return { ...stop, attempted: true };
    return { ...stop, stage: 'coming', attempted: false, refusal: outcome.refusal };
  });
  if (stops.every(({ stage }) => stage === 'sent')) return { ...state, stops, phase: 'said' };
  const refused = stops.findIndex(({ refusal }) => refusal);
  const unsent = stops.findLastIndex(({ stage }) => stage !== 'sent');
  const lost = Object.values(outcomes).some(({ kind }) => kind === 'lost');
  return {
    ...state,
    stops: refused < 0 ? changed(stops, unsent, { stage: 'coming' }) : stops,
    open: refused < 0 ? unsent : refused,
    phase: 'walking',
    ...(lost ? { unsentSince: at } : {}),
  };
}

/** Taken back: the words stand where they stood, to be sent under ids of their own. */
function takenBack(state: WalkState, ids: Readonly<Record<string, SendingIds>>): WalkState {
  const stops = state.stops.map((stop): Stop => {
    const renewed = ids[stop.step.id];
    if (!renewed) return stop;
    // What is in the way stays raised, so that it is not raised again.
    const said = { ...stop.said, blocker: null };
    return { ...stop, said, ids: renewed, stage: 'kept', attempted: false };
  });
  const last = stops.findLastIndex(({ stage }) => stage === 'kept');
  if (last < 0) return state;
  return {
    ...state,
    stops: changed(stops, last, { stage: 'coming' }),
    open: last,
    phase: 'walking',
    tries: 0,
  };
}

/**
 * What the organisation knows has moved on. Untouched stops follow it; what was written stays, and
 * says so when somebody else gave a word meanwhile. While sending, the answer is waited for.
 */
function refreshed(state: WalkState, steps: readonly Step[], newIds: () => SendingIds): WalkState {
  if (state.phase !== 'walking' || state.stops.some(({ stage }) => stage === 'sent')) return state;
  const known = new Map(state.stops.map((stop) => [stop.step.id, stop]));
  const fresh = steps.map((step): Stop => {
    const stop = known.get(step.id);
    if (!stop) return freshStop(step, newIds());
    if (stop.attempted && hasArrived(stop, step)) return { ...stop, step, stage: 'sent' };
    if (isUntouched(stop.said, stop.step)) return { ...stop, step, said: prefilled(step) };
    return stop.step.last?.id !== step.last?.id
      ? { ...stop, step, stage: 'coming', meanwhile: true }
      : { ...stop, step };
  });
  const still = new Set(steps.map(({ id }) => id));
  const written = state.stops
    .filter((stop) => !still.has(stop.step.id) && !isUntouched(stop.said, stop.step))
    .map((stop): Stop => ({ ...stop, stage: 'coming', meanwhile: true }));
  const stops = [...fresh, ...written];
  if (stops.length === 0) return { ...state, stops, open: 0 };
  const openId = state.stops[state.open]?.step.id;
  const place = stops.findIndex(({ step, stage }) => step.id === openId && stage !== 'kept');
  return { ...state, stops, open: place < 0 ? (firstComing(stops, 0) ?? stops.length - 1) : place };
}

/** The words of an objective let go, as another tab has sent them. */
function dropped(state: WalkState, objectiveId: string, newIds: () => SendingIds): WalkState {
  if (state.phase !== 'walking') return state;
  const stops = state.stops.map((stop) =>
    stop.stage === 'sent' || stop.step.objective.id !== objectiveId
      ? stop
      : freshStop(stop.step, newIds()),
  );
  return { ...state, stops, tries: 0 };
}

/** The sending whose answer was lost did arrive: its check-in is the last word by now. */
const hasArrived = ({ ids }: Pick<Stop, 'ids'>, { last }: Step) => last?.id === ids.checkInId;

/**
 * Kept words laid over the stops; those on which somebody else spoke since want another look. What
 * arrived although its answer was lost is said already, while others of the same walk still wait.
 */
function withKept(stops: readonly Stop[], kept: KeptStops): readonly Stop[] {
  const waits = stops.some(({ step }) => {
    const known = kept[step.id];
    return known !== undefined && !hasArrived(known, step);
  });
  return stops.map((stop): Stop => {
    const known = kept[stop.step.id];
    if (!known || stop.stage === 'sent') return stop;
    if (hasArrived(known, stop.step)) return waits ? { ...stop, stage: 'sent' } : stop;
    const isCurrent = known.onTopOf === (stop.step.last?.id ?? null);
    return {
      ...stop,
      said: known.said,
      ids: known.ids,
      attempted: known.attempted,
      stage: known.kept && isCurrent ? 'kept' : 'coming',
      ...(isCurrent ? {} : { meanwhile: true }),
    };
  });
}
