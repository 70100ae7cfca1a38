import { countedDays } from '../cadence/counted-days.ts';
import { dayIn } from '../cadence/cycle-days.ts';
import { cadenceDays } from '../cadence/due-instants.ts';
import { copiedCheckIns } from '../signals/copied-check-ins.ts';
import type { Question } from '../signals/question.ts';
import { staleGreen } from '../signals/stale-green.ts';
import { thinCheckIns } from '../signals/thin-check-ins.ts';
import { watermelon } from '../signals/watermelon.ts';
import type { CheckIn, Objective } from '../strategy/objective/state.ts';
import type { WorldView } from '../world-view.ts';
import { integrityOf } from './integrity.ts';
import { chanceAsOf, type KeyResultSetting, type KeyResultView } from './key-result-view.ts';
import { type ObjectiveView, objectiveView, rewound, settingOf } from './objective-view.ts';
import { afterTheClose, whileItRuns } from './stretch-questions.ts';
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
  const asked = new Set(view.objective.asks.map(({ checkInId }) => checkInId));
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
        valueOnly: valueOnly(checkIn) && !asked.has(checkIn.id),
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
    return answer.answer !== 'later' || now - answer.at < laterDays * 86_400_000;
  });
}
