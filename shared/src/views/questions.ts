import { countedDays } from '../cadence/counted-days.ts';
import { dayIn } from '../cadence/cycle-days.ts';
import { cadenceDays } from '../cadence/due-instants.ts';
import { copiedCheckIns } from '../signals/copied-check-ins.ts';
import { greenWhileBlocked, greenWhileWaiting } from '../signals/green-in-the-way.ts';
import type { Question } from '../signals/question.ts';
import { staleGreen } from '../signals/stale-green.ts';
import { thinCheckIns } from '../signals/thin-check-ins.ts';
import { watermelon } from '../signals/watermelon.ts';
import type { CheckIn, Objective } from '../strategy/objective/state.ts';
import type { WorldView } from '../world-view.ts';
import { type InTheWay, overdueBlockers } from './blocker-clock.ts';
import { chanceAsOf } from './chance.ts';
import { aboutFriction } from './friction-questions.ts';
import { integrityOf } from './integrity.ts';
import type { KeyResultSetting, KeyResultView } from './key-result-view.ts';
import { missingOf } from './missing.ts';
import { type ObjectiveView, objectiveView, rewound, settingOf } from './objective-view.ts';
import { afterTheClose, whileItRuns } from './stretch-questions.ts';
import { hearsAfterDays, hearsAnything } from './who-hears.ts';

const laterDays = 14;

/**
 * The questions that Cairn has about an objective and that a viewer may hear, the weightiest
 * first. One that was answered or set aside in this cycle is not asked again, unless what it asks
 * about came about later; one that was put off comes back after two weeks.
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
  const wasAsked = askedBefore(view, world);
  return allQuestions(view, world).filter((question) => {
    if (settled(view.objective, question, world.now)) return false;
    const days = hearsAfterDays(question, standing, viewerId, today);
    return days === 0 || (days !== undefined && wasAsked(question, days));
  });
}

/**
 * Whether the words that had been said so many days ago already gave rise to a question. Most
 * signals wait for the same days, so what is asked about one thing then is worked out once.
 */
function askedBefore(view: ObjectiveView, world: WorldView) {
  const asked = new Map<string, readonly Question[]>();
  const askedAt = ({ kind, id }: Question['subject'], daysAgo: number): readonly Question[] => {
    const instant = world.now - daysAgo * 86_400_000;
    const asking = askingOf(rewound(view, instant, world), world, instant);
    const its = asking.view.keyResults.filter(
      ({ keyResult }) => kind === 'keyResult' && keyResult.id === id,
    );
    return [...its.flatMap((each) => ofKeyResult(each, asking)), ...ofObjective(asking)];
  };
  return ({ signal, subject }: Question, daysAgo: number): boolean => {
    const name = `${daysAgo} ${subject.id}`;
    const then = asked.get(name) ?? askedAt(subject, daysAgo);
    asked.set(name, then);
    return then.some((each) => each.signal === signal && each.subject.id === subject.id);
  };
}

/**
 * Every question that an objective gives rise to at the view's moment, whoever hears it.
 *
 * @param instant that moment, milliseconds since 1970 UTC: the world's, or an earlier one
 */
export function allQuestions(
  view: ObjectiveView,
  world: WorldView,
  instant: number = world.now,
): readonly Question[] {
  const asking = askingOf(view, world, instant);
  const ofKeyResults = view.keyResults.flatMap((each) => ofKeyResult(each, asking));
  return view.objective.stage === 'closed'
    ? [...ofObjective(asking), ...ofKeyResults]
    : [...ofKeyResults, ...ofObjective(asking)];
}

/** What is asked of an objective as a whole. */
const ofObjective = ({ view, world, instant, setting, inTheWay }: Asking): readonly Question[] =>
  view.objective.stage === 'closed'
    ? afterTheClose(view, setting, inTheWay)
    : [...aboutFriction(view, world, instant), ...whileItRuns(view, setting)];

/** What the questions of one objective have in common. */
interface Asking {
  readonly view: ObjectiveView;
  readonly world: WorldView;
  /** The moment that the view shows, milliseconds since 1970 UTC. */
  readonly instant: number;
  readonly setting: KeyResultSetting;
  readonly inTheWay: InTheWay;
  /** The check-ins with which help was asked for. */
  readonly withAsk: ReadonlySet<string | undefined>;
}

function askingOf(view: ObjectiveView, world: WorldView, instant: number): Asking {
  const blockers = world.blockersOf(view.objective.id);
  const inTheWay = { blockers, cycle: view.cycle, world };
  const withAsk = new Set(view.objective.asks.map(({ checkInId }) => checkInId));
  return { view, world, instant, setting: settingOf(view, world), inTheWay, withAsk };
}

function ofKeyResult(each: KeyResultView, asking: Asking): Question[] {
  const { view, setting, withAsk } = asking;
  const { keyResult, checkIns } = each;
  const { thresholds } = setting;
  const subject = { kind: 'keyResult', id: keyResult.id } as const;
  const closed = view.objective.stage === 'closed';
  const isMoved = keyResult.targetChanges.length > 0;
  const integrity = isMoved ? integrityOf(keyResult, view, setting)?.question : undefined;
  if (closed || each.last?.reached) return integrity ? [integrity] : [];
  return [
    greenerThanItIs(each, asking),
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
      get daysSinceNews() {
        return daysSinceNews(each, view, setting);
      },
      cadenceDays,
      thresholds,
      provenance: each.last && { events: [each.last.position] },
    }),
    thinCheckIns({
      subject,
      checkIns: checkIns.map((checkIn) => ({
        valueOnly: valueOnly(checkIn) && !withAsk.has(checkIn.id),
        event: checkIn.position,
      })),
      thresholds,
    }),
  ].filter((question) => question !== undefined);
}

/**
 * Asks about green words over values that say otherwise, over something urgent in the way, or over
 * something required that does not come: one of them at a time, those that were answered last.
 */
function greenerThanItIs(
  { keyResult, checkIns, last }: KeyResultView,
  { view, world, instant, setting, inTheWay }: Asking,
): Question | undefined {
  const { thresholds } = setting;
  const subject = { kind: 'keyResult', id: keyResult.id } as const;
  const word = { subject, confidence: last?.confidence, event: last?.position, thresholds };
  const overdueAt = (at: number) => overdueBlockers(inTheWay, keyResult.id, at);
  const asked = [
    watermelon({
      subject,
      checkIns: lastOf(checkIns, thresholds.watermelon.inARow).map((upTo) => ({
        confidence: upTo.at(-1)!.confidence,
        chance: chanceAsOf(keyResult, upTo, setting, inTheWay),
        isBlocked: overdueAt(upTo.at(-1)!.effectiveAt).length > 0,
        event: upTo.at(-1)!.position,
      })),
      thresholds,
    }),
    greenWhileBlocked(word, overdueAt(instant)),
    greenWhileWaiting(word, missingOf(keyResult.id, view, world, instant)),
  ].filter((question) => question !== undefined);
  return asked.find((question) => !settled(view.objective, question, world.now)) ?? asked[0];
}

/** The last so many check-ins, each with all that went before it. */
const lastOf = (checkIns: readonly CheckIn[], count: number): readonly (readonly CheckIn[])[] =>
  checkIns
    .map((_, at) => at + 1)
    .slice(-Math.max(1, count))
    .map((length) => checkIns.slice(0, length));

const valueOnly = (checkIn: CheckIn): boolean =>
  !checkIn.note && !checkIn.learning && !checkIn.fallReason && checkIn.next.length === 0;

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

function settled(objective: Objective, question: Question, now: number): boolean {
  return objective.answers.some((answer) => {
    if (answer.signal !== question.signal) return false;
    if (question.subject.kind === 'keyResult' && answer.keyResultId !== question.subject.id)
      return false;
    if (question.since !== undefined && answer.at < question.since) return false;
    return answer.answer !== 'later' || now - answer.at < laterDays * 86_400_000;
  });
}
