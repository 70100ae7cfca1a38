import { dayIn } from '../cadence/cycle-days.ts';
import { daysBetween } from '../kernel/calendar.ts';
import type { Question } from '../signals/question.ts';
import { type Score, scoreOf } from '../signals/score.ts';
import { stretchQuestion } from '../signals/stretch.ts';
import { stretchOpportunity } from '../signals/stretch-opportunity.ts';
import type { CheckIn, KeyResult } from '../strategy/objective/state.ts';
import type { InTheWay } from './blocker-clock.ts';
import { chanceAsOf } from './chance.ts';
import { placeOn, weekOf } from './cycle-at.ts';
import { integrityOf } from './integrity.ts';
import type { KeyResultSetting, KeyResultView } from './key-result-view.ts';
import type { ObjectiveView } from './objective-view.ts';

/** Whether there is room for more while there is time to use it. */
export function whileItRuns(view: ObjectiveView, setting: KeyResultSetting): Question[] {
  const planned = view.keyResults.filter(({ pace }) => pace.value.expectedCovered !== undefined);
  if (view.objective.stage !== 'committed' || planned.length < view.keyResults.length) return [];
  const { daysGone, days } = placeOn(view.cycle, view.today);
  const question = stretchOpportunity({
    subject: { kind: 'objective', id: view.objective.id },
    keyResults: planned.map((each) => ({
      covered: each.pace.value.covered ?? 0,
      expectedCovered: each.pace.value.expectedCovered ?? 1,
      confidence: each.last?.confidence,
      get confidences() {
        return confidencesOf(each, view);
      },
      move: moveOf(each.keyResult),
    })),
    daysGone,
    daysInCycle: days,
    thresholds: setting.thresholds,
    provenance: { events: planned.flatMap(({ last }) => (last ? [last.position] : [])) },
  });
  return question ? [question] : [];
}

/** What made it land, once it is closed. */
export function afterTheClose(
  view: ObjectiveView,
  setting: KeyResultSetting,
  inTheWay: InTheWay,
): Question[] {
  const { days } = placeOn(view.cycle, view.today);
  const outcome = stretchQuestion({
    subject: { kind: 'objective', id: view.objective.id },
    kind: view.objective.kind,
    graded: view.keyResults.every(({ keyResult }) => keyResult.grade !== undefined),
    keyResults: view.keyResults.map((each) => {
      const { keyResult, checkIns } = each;
      const landed = checkIns.find((one) => landedWith(keyResult, one, days));
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
        raw: each.last && scoreWith(keyResult, each.last, days).raw,
        eased: (integrityOf(keyResult, view, setting)?.easing.value ?? 0) > 0,
        move: moveOf(keyResult),
        confidences: confidencesOf(each, view),
        chanceAtMiddle:
          middle.length > 0 ? chanceAsOf(keyResult, middle, setting, inTheWay)?.value : undefined,
      };
    }),
    thresholds: setting.thresholds,
  });
  return outcome.outcome === 'asked' ? [outcome.question] : [];
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

/**
 * Whether a word shows it all done. A forecast in time is no landing yet, and a band or a number
 * that was looked for has no day on which it lands.
 */
function landedWith(keyResult: KeyResult, checkIn: CheckIn, days: number): boolean {
  const { kind } = keyResult.aim;
  if (kind === 'milestone') return checkIn.reached;
  return (kind === 'metric' || kind === 'zones') && scoreWith(keyResult, checkIn, days).score >= 1;
}

const scoreWith = ({ aim }: KeyResult, { value }: CheckIn, days: number): Score =>
  scoreOf({ aim, value, daysInCycle: days }).value;
