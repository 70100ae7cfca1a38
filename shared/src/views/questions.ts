import { countedDays } from '../cadence/counted-days.ts';
import { dayIn } from '../cadence/cycle-days.ts';
import { cadenceDays } from '../cadence/due-instants.ts';
import { daysBetween } from '../kernel/calendar.ts';
import { keyResultChurn } from '../signals/churn.ts';
import { copiedCheckIns } from '../signals/copied-check-ins.ts';
import type { Question } from '../signals/question.ts';
import { scoreOf } from '../signals/score.ts';
import { staleGreen } from '../signals/stale-green.ts';
import { stretchQuestion } from '../signals/stretch.ts';
import { stretchOpportunity } from '../signals/stretch-opportunity.ts';
import { targetIntegrity } from '../signals/target-integrity.ts';
import { thinCheckIns } from '../signals/thin-check-ins.ts';
import { watermelon } from '../signals/watermelon.ts';
import type { CheckIn, KeyResult, Objective } from '../strategy/objective/state.ts';
import type { WorldView } from '../world-view.ts';
import { placeOn, weekOf } from './cycle-at.ts';
import { chanceAt, type KeyResultSetting, type KeyResultView } from './key-result-view.ts';
import { type ObjectiveView, objectiveView, rewound } from './objective-view.ts';
import { hearsAfterDays, hearsAnything } from './who-hears.ts';

const laterDays = 14;

/**
 * The questions that Cairn has about an objective and that a viewer may hear, the weightiest
 * first. One that was answered or set aside in this cycle is not asked again; one that was put
 * off comes back after two weeks.
 *
 * @param today the world by which it is judged who may hear them, at whichever moment one looks
 */
export function questionsAbout(
  world: WorldView,
  objectiveId: string,
  viewerId: string,
  today: WorldView = world,
): readonly Question[] {
  const objective = world.objective(objectiveId);
  const standing = today.objective(objectiveId) ?? objective;
  if (!objective || !standing || !hearsAnything(standing, viewerId, today)) return [];
  const view = objectiveView(world, objectiveId)!;
  return allQuestions(view, world).filter((question) => {
    if (settled(view.objective, question, world.now)) return false;
    const days = hearsAfterDays(question, standing, viewerId, today);
    return days === 0 || (days !== undefined && wasAsked(question, view, world, days));
  });
}

/** Whether the words that had been said so many days ago already gave rise to the question. */
function wasAsked(
  { signal, subject }: Question,
  view: ObjectiveView,
  world: WorldView,
  daysAgo: number,
): boolean {
  const instant = world.now - daysAgo * 86_400_000;
  const before = rewound(view, instant, world);
  return allQuestions(before, world).some(
    (asked) => asked.signal === signal && asked.subject.id === subject.id,
  );
}

/** Every question that an objective gives rise to at the view's moment, whoever hears it. */
export function allQuestions(view: ObjectiveView, world: WorldView): readonly Question[] {
  const setting = settingOf(view, world);
  const ofKeyResults = view.keyResults.flatMap((each) => ofKeyResult(each, view, setting));
  return view.objective.stage === 'closed'
    ? [...afterTheClose(view, setting), ...ofKeyResults]
    : [...ofKeyResults, ...whileItRuns(view, setting)];
}

const settingOf = (view: ObjectiveView, world: WorldView): KeyResultSetting => ({
  cycle: view.cycle,
  kind: view.objective.kind,
  owner: world.person(view.objective.ownerId),
  thresholds: world.thresholds(),
  today: view.today,
  committedPosition: view.objective.committedPosition,
});

function ofKeyResult(
  each: KeyResultView,
  view: ObjectiveView,
  setting: KeyResultSetting,
): Question[] {
  const { keyResult, checkIns } = each;
  const { thresholds } = setting;
  const subject = { kind: 'keyResult', id: keyResult.id } as const;
  const closed = view.objective.stage === 'closed';
  const integrity = integrityOf(keyResult, view, setting)?.question;
  if (closed || each.last?.reached) return integrity ? [integrity] : [];
  return [
    watermelon({
      subject,
      checkIns: lastOf(checkIns, thresholds.watermelon.inARow).map((upTo) => ({
        confidence: upTo.at(-1)!.confidence,
        chance: chanceAsOf(keyResult, upTo, setting),
        event: upTo.at(-1)!.position,
      })),
      thresholds,
    }),
    integrity,
    copiedCheckIns({
      subject,
      checkIns: checkIns.map(({ likeness, value, position }) => ({
        likeness,
        value,
        event: position,
      })),
      thresholds,
    }),
    staleGreen({
      subject,
      confidence: each.last?.confidence,
      daysSinceNews: daysSinceNews(each, view, setting),
      cadenceDays,
      thresholds,
      provenance: each.last && { events: [each.last.position] },
    }),
    thinCheckIns({
      subject,
      checkIns: checkIns.map((checkIn) => ({
        valueOnly: valueOnly(checkIn),
        event: checkIn.position,
      })),
      thresholds,
    }),
  ].filter((question) => question !== undefined);
}

/** The last so many check-ins, each with all that went before it. */
const lastOf = (checkIns: readonly CheckIn[], count: number): readonly (readonly CheckIn[])[] =>
  checkIns
    .map((_, at) => at + 1)
    .slice(-Math.max(1, count))
    .map((length) => checkIns.slice(0, length));

/** The chance by the values as it was on the day of the last of these check-ins. */
function chanceAsOf(keyResult: KeyResult, checkIns: readonly CheckIn[], setting: KeyResultSetting) {
  const last = checkIns.at(-1)!;
  const today = dayIn(setting.cycle, last.effectiveAt);
  return chanceAt({ ...keyResult, last }, checkIns, { ...setting, today });
}

const valueOnly = (checkIn: CheckIn): boolean =>
  !checkIn.note &&
  !checkIn.learning &&
  !checkIn.fallReason &&
  checkIn.next.length === 0 &&
  checkIn.asks.length === 0;

/** Days that count since a value moved, something was learned, or words said what changed. */
function daysSinceNews(
  { checkIns, keyResult }: KeyResultView,
  view: ObjectiveView,
  { cycle, owner }: KeyResultSetting,
): number {
  const bets = view.objective.bets.filter((bet) => bet.keyResultId === keyResult.id);
  const news = [
    view.objective.committedAt ?? view.objective.draftedAt,
    ...bets.filter(({ stage }) => stage !== 'open').map(({ changedAt }) => changedAt),
    ...checkIns
      .filter((one) => one.value !== one.previous?.value || one.learning || one.words > 0)
      .map(({ effectiveAt }) => effectiveAt),
  ];
  const latest = news.reduce((one, other) => Math.max(one, other));
  return countedDays(dayIn(cycle, latest), view.today, cycle.holidays, owner);
}

function whileItRuns(view: ObjectiveView, setting: KeyResultSetting): Question[] {
  const planned = view.keyResults.filter(({ pace }) => pace.value.expectedCovered !== undefined);
  if (view.objective.stage !== 'committed' || planned.length < view.keyResults.length) return [];
  const { daysGone, days } = placeOn(view.cycle, view.today);
  const question = stretchOpportunity({
    subject: { kind: 'objective', id: view.objective.id },
    keyResults: planned.map((each) => ({
      covered: each.pace.value.covered ?? 0,
      expectedCovered: each.pace.value.expectedCovered ?? 1,
      confidence: each.last?.confidence,
      confidences: confidencesOf(each, view),
      move: moveOf(each.keyResult),
    })),
    daysGone,
    daysInCycle: days,
    thresholds: setting.thresholds,
    provenance: { events: planned.flatMap(({ last }) => (last ? [last.position] : [])) },
  });
  return question ? [question] : [];
}

function afterTheClose(view: ObjectiveView, setting: KeyResultSetting): Question[] {
  const { days } = placeOn(view.cycle, view.today);
  const outcome = stretchQuestion({
    subject: { kind: 'objective', id: view.objective.id },
    kind: view.objective.kind,
    graded: view.keyResults.every(({ keyResult }) => keyResult.grade !== undefined),
    keyResults: view.keyResults.map((each) => {
      const { keyResult, checkIns } = each;
      const landed = checkIns.find((one) => scoreAt(keyResult, one, days) >= 1);
      const green = checkIns.filter(
        ({ confidence }) => confidence >= setting.thresholds.confidence.onTrack,
      );
      const middle = checkIns.filter(
        ({ effectiveAt }) => weekOf(view.cycle, effectiveAt) <= Math.ceil(days / 14),
      );
      return {
        score: keyResult.grade?.score ?? 0,
        landedOnDay:
          landed && daysBetween(view.cycle.startsOn, dayIn(view.cycle, landed.effectiveAt)),
        daysInCycle: days,
        draftConfidence: checkIns[0]?.confidence,
        greenShare: checkIns.length ? green.length / checkIns.length : undefined,
        raw: each.last && rawScoreAt(keyResult, each.last, days),
        eased: (integrityOf(keyResult, view, setting)?.easing.value ?? 0) > 0,
        move: moveOf(keyResult),
        confidences: confidencesOf(each, view),
        chanceAtMiddle:
          middle.length > 0 ? chanceAsOf(keyResult, middle, setting)?.value : undefined,
      };
    }),
    thresholds: setting.thresholds,
  });
  return outcome.outcome === 'asked' ? [outcome.question] : [];
}

/** Both scores of a key result and what its target went through; absent before the commit. */
export function integrityOf(
  keyResult: KeyResult,
  view: ObjectiveView,
  { thresholds }: Pick<KeyResultSetting, 'thresholds'>,
) {
  if (!keyResult.firstAim) return undefined;
  const { days } = placeOn(view.cycle, view.today);
  return targetIntegrity({
    subject: { kind: 'keyResult', id: keyResult.id },
    committed: keyResult.firstAim,
    changes: keyResult.targetChanges.map((change) => ({
      aim: change.to,
      day: daysBetween(view.cycle.startsOn, dayIn(view.cycle, change.at)),
      reasoned: true,
      withLearning: change.learned,
      event: change.position,
    })),
    daysInCycle: days,
    value: keyResult.last?.value,
    wordingDrift: view.objective.wordingDrift,
    churn: churnOf(view.objective),
    thresholds,
    provenance: { events: [keyResult.aimPosition] },
  });
}

/** Key results added and dropped since the commit, against those that were committed. */
function churnOf({ keyResults, committedPosition }: Objective): number | undefined {
  if (committedPosition === undefined) return undefined;
  const committed = keyResults.filter(
    ({ firstAim, addedPosition }) => firstAim !== undefined && addedPosition < committedPosition,
  );
  const live = keyResults.filter(({ droppedAt }) => droppedAt === undefined);
  return keyResultChurn(
    committed.map(({ id }) => id),
    live.map(({ id }) => id),
  );
}

const confidencesOf = ({ checkIns }: KeyResultView, view: ObjectiveView) =>
  checkIns.map(({ effectiveAt, confidence }) => ({
    week: weekOf(view.cycle, effectiveAt),
    confidence,
  }));

// Earlier quarters of the same metric are not linked yet, so only this move is known.
function moveOf({ aim }: KeyResult) {
  if (aim.kind !== 'metric') return undefined;
  return { size: Math.abs(aim.target - aim.baseline), before: [], unit: aim.unit };
}

const scoreAt = (keyResult: KeyResult, { value }: CheckIn, days: number) =>
  scoreOf({ aim: keyResult.aim, value, daysInCycle: days }).value.score;

const rawScoreAt = (keyResult: KeyResult, { value }: CheckIn, days: number) =>
  scoreOf({ aim: keyResult.aim, value, daysInCycle: days }).value.raw;

function settled(objective: Objective, question: Question, now: number): boolean {
  return objective.answers.some((answer) => {
    if (answer.signal !== question.signal) return false;
    if (question.subject.kind === 'keyResult' && answer.keyResultId !== question.subject.id)
      return false;
    return answer.answer !== 'later' || now - answer.at < laterDays * 86_400_000;
  });
}
