import type { Act, Intent } from '../act.ts';
import * as content from '../content/direction.ts';
import type { PersonKey } from '../content/people.ts';
import type { DemoIds } from '../demo-ids.ts';
import { type CycleKey, cycleInstant, type Schedule } from '../schedule.ts';

/** Where Brambleway goes, what it understood, and what it leaves out. */
export function directionActs({ cycles }: Schedule, ids: DemoIds): Act[] {
  const told = (
    { by, cycle, day }: { readonly by: PersonKey; readonly cycle: CycleKey; readonly day: number },
    place: number,
    intent: Intent,
  ): Act => ({
    at: cycleInstant(cycles[cycle], day, 10 + place / 6),
    actor: ids.person(by),
    intent,
  });
  const { vision, problems, insights, withdrawn, notDoing, lifted } = content;
  const liftedItem = ids.notDoing(lifted.key);
  return [
    told(vision, 0, { type: 'StateVision', text: vision.text }),
    ...problems.map((problem, place) =>
      told(problem, place, {
        type: 'ChooseProblem',
        problemId: ids.problem(problem.key),
        statement: problem.statement,
        because: problem.because,
      }),
    ),
    ...insights.map((insight, place) =>
      told(insight, place, {
        type: 'RecordInsight',
        insightId: ids.insight(insight.key),
        text: insight.text,
        problemId: insight.problem && ids.problem(insight.problem),
      }),
    ),
    told(withdrawn, 0, {
      type: 'RecordInsight',
      insightId: ids.insight(withdrawn.key),
      text: withdrawn.text,
    }),
    told({ ...withdrawn, day: withdrawn.withdrawnOn }, 0, {
      type: 'WithdrawInsight',
      insightId: ids.insight(withdrawn.key),
      because: withdrawn.because,
    }),
    ...notDoing.map((item, place) =>
      told(item, place, {
        type: 'ListNotDoing',
        itemId: ids.notDoing(item.key),
        what: item.what,
        because: item.because,
      }),
    ),
    told({ ...lifted, cycle: 'beforeLast', day: -7 }, 5, {
      type: 'ListNotDoing',
      itemId: liftedItem,
      what: lifted.what,
      because: lifted.why,
    }),
    told(lifted, 5, { type: 'LiftNotDoing', itemId: liftedItem, because: lifted.because }),
  ];
}
