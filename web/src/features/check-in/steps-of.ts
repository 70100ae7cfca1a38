import type { CheckInData } from './check-in-query.ts';
import type { Step } from './step.ts';

/** The walk's steps as the server tells them, each flat enough to be read at a glance. */
export function stepsOf({ checkInWalk, moment }: CheckInData): readonly Step[] {
  const now = Date.parse(moment.now);
  return checkInWalk.map(({ objective, keyResult, dueAt, overdue, gone }): Step => {
    const { name, expected, last, ...told } = keyResult;
    const { statement, team, cycle, ...about } = objective;
    return {
      ...told,
      name: name.text,
      objective: {
        ...about,
        statement: statement.text,
        teamName: team.name,
        endsOn: cycle.endsOn,
        timeZone: cycle.timeZone,
      },
      expected: expected?.value ?? null,
      last: last && { ...last, note: last.note?.text ?? null },
      dueAt,
      overdue,
      // A word that nobody asked for yet is told as due at the very moment of asking.
      isDue: overdue || gone > 0 || Date.parse(dueAt) > now,
    };
  });
}
