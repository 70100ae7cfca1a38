import { hoursADay } from '../../cadence/working-time.ts';
import { dayMs } from '../../kernel/calendar.ts';
import { leads } from '../../organisation/leading.ts';
import { clockOf } from '../../signals/clock.ts';
import { type TriageRankInput, triageRank } from '../../signals/triage-rank.ts';
import type { Objective } from '../../strategy/objective/state.ts';
import type { WorldView } from '../../world-view.ts';
import type { KeyResultView } from '../key-result-view.ts';
import { type ObjectiveView, objectiveView } from '../objective-view.ts';
import { questionsAbout } from '../questions.ts';
import { workingTimeOf } from '../working-time-of.ts';
import { concerned, type TriageItem } from './item.ts';

/** Days for which a fall in confidence is told. */
const fallDays = 7;

/**
 * What there is to ask about an objective whose team or owner a viewer leads: words that fell by
 * two or more, silence, and the questions that leaders hear. Nothing here is a verdict, and nothing
 * of it has to be cleared.
 *
 * @param today the world by which it is judged who may hear them, at whichever moment one looks
 */
export function questionsFor(
  objective: Objective,
  viewerId: string,
  world: WorldView,
  today: WorldView,
): TriageItem[] {
  if (!leads(viewerId, objective, world) || objective.ownerId === viewerId) return [];
  const view = objectiveView(world, objective.id)!;
  return [
    ...fallsOf(view, world),
    ...silenceOf(view, world),
    ...signalsOf(view, viewerId, world, today),
  ];
}

function fallsOf(view: ObjectiveView, world: WorldView): TriageItem[] {
  return view.keyResults.flatMap((each) => {
    const { last, fell } = each;
    if (!last || fell < 2 || world.now - last.recordedAt > fallDays * dayMs) return [];
    const thresholds = world.thresholds();
    const time = workingTimeOf(view.cycle, world);
    const clock = clockOf(last.recordedAt, thresholds.clocks.normal.decideHours, world.now, time);
    return [
      {
        kind: 'fall',
        id: `fall-${last.id}`,
        clock,
        rank: rankOf(view, [each], world, {
          age: clock,
          fall: fell / 10,
          events: [last.position],
        }),
        toldAt: last.recordedAt,
        objectives: [view],
        keyResults: concerned(view, [each]),
        fall: last,
      },
    ];
  });
}

/** One question for an objective, however many of its key results went quiet. */
function silenceOf(view: ObjectiveView, world: WorldView): TriageItem[] {
  const quiet = view.keyResults.filter((each) => each.quiet);
  const days = Math.max(0, ...quiet.map(({ age }) => age ?? 0));
  const since = Math.max(0, ...quiet.map(({ last }) => last?.effectiveAt ?? 0));
  if (quiet.length === 0) return [];
  return [
    {
      kind: 'quiet',
      id: `quiet-${view.objective.id}-${since}`,
      rank: rankOf(view, quiet, world, {
        events: quiet.flatMap(({ last }) => last?.position ?? []),
      }),
      toldAt: since,
      objectives: [view],
      keyResults: concerned(view, quiet),
      days,
    },
  ];
}

function signalsOf(
  view: ObjectiveView,
  viewerId: string,
  world: WorldView,
  today: WorldView,
): TriageItem[] {
  return questionsAbout(world, view.objective.id, viewerId, today).map((question) => {
    const { signal, subject, explained } = question;
    const about = view.keyResults.filter(({ keyResult }) => keyResult.id === subject.id);
    return {
      kind: 'signal',
      id: `signal-${signal}-${subject.id}`,
      rank: rankOf(view, about.length > 0 ? about : view.keyResults, world, {
        severity: signal === 'watermelon' ? 'high' : 'normal',
        events: explained.events,
      }),
      toldAt: view.lastWordAt ?? world.now,
      objectives: [view],
      keyResults: concerned(view, about),
      question,
    };
  });
}

const rankOf = (
  view: ObjectiveView,
  keyResults: readonly KeyResultView[],
  world: WorldView,
  more: Partial<TriageRankInput>,
) => {
  const thresholds = world.thresholds();
  return triageRank({
    kind: 'signal',
    severity: 'normal',
    keyResults: keyResults.length,
    fall: 0,
    thresholds,
    hoursADay: hoursADay(workingTimeOf(view.cycle, world)),
    ...more,
  });
};
