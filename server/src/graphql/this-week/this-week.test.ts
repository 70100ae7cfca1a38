import { describe, expect, test } from 'vitest';
import {
  ids,
  metricCheckIn,
  type SmallOrganisation,
  smallOrganisation,
} from '../small-organisation.ts';

const week = `{ thisWeek {
  owe { keyResult { id } overdue }
  askedOfMe { need { text } by checkIn { author { name } } objective { id } }
  askedByMe { need { text } of { name } }
  moved { keyResult { id } was { valueText } is { valueText confidence } byText towards }
  quiet { keyResult { id } mine }
  questions { signal objectiveId keyResultId viewerCanAnswer answers { label } }
} }`;

interface WeekSeen {
  readonly thisWeek: Readonly<Record<string, readonly unknown[]>>;
}

const seenBy = async ({ ask }: SmallOrganisation, personId: string) => {
  const { data, errors } = await ask<WeekSeen>(personId, week);
  expect(errors).toBeUndefined();
  return data!.thisWeek;
};

/** Three weeks with a word on the metric each, the last of which asks for help. */
async function threeWeeks(): Promise<SmallOrganisation> {
  const organisation = await smallOrganisation();
  for (const [value, confidence, more] of [
    [12, 8, {}],
    [12.5, 8, {}],
    [13.7, 5, { asks: [{ need: 'A day with you', ofId: ids.member, by: '2026-07-20' }] }],
  ] as const) {
    await organisation.act(ids.pm, { type: 'CheckIn', ...metricCheckIn(value, confidence, more) });
    organisation.pass(6);
  }
  return organisation;
}

describe('this week', () => {
  test('shows the owner what is owed, asked, moved and gone quiet', async () => {
    const organisation = await threeWeeks();
    const seen = await seenBy(organisation, ids.pm);
    expect(seen.owe!.length).toBeGreaterThan(0);
    expect(seen.askedByMe).toEqual([
      { need: { text: 'A day with you' }, of: { name: 'Max Member' } },
    ]);
    expect(seen.moved).toEqual([
      {
        keyResult: { id: ids.metric },
        was: { valueText: '12.5 %' },
        is: { valueText: '13.7 %', confidence: 5 },
        byText: '+1.2 pt',
        towards: true,
      },
    ]);
    expect(seen.quiet).toEqual([]);
    organisation.pass(8);
    expect((await seenBy(organisation, ids.pm)).quiet).toEqual([
      { keyResult: { id: ids.metric }, mine: true },
    ]);
  });

  test('shows others only what is theirs', async () => {
    const organisation = await threeWeeks();
    const member = await seenBy(organisation, ids.member);
    expect(member.owe).toEqual([]);
    expect(member.askedOfMe).toEqual([
      {
        need: { text: 'A day with you' },
        by: '2026-07-20',
        checkIn: { author: { name: 'Pia Manager' } },
        objective: { id: ids.objective },
      },
    ]);
    const leader = await seenBy(organisation, ids.leader);
    expect([leader.owe, leader.askedOfMe, leader.askedByMe]).toEqual([[], [], []]);
  });

  test('puts a question to those who may hear it', async () => {
    const organisation = await smallOrganisation();
    // An owner hears it also without a place in the team.
    const leaves = { type: 'RemoveMember', teamId: ids.orders, personId: ids.pm };
    await organisation.act(ids.admin, leaves);
    for (let week = 0; week < 5; week++) {
      await organisation.act(ids.pm, { type: 'CheckIn', ...metricCheckIn(10 + week / 10, 9) });
      organisation.pass(7);
    }
    const own = (await seenBy(organisation, ids.pm)).questions!;
    expect(own).toContainEqual({
      signal: 'watermelon',
      objectiveId: ids.objective,
      keyResultId: ids.metric,
      viewerCanAnswer: true,
      answers: expect.arrayContaining([{ label: expect.any(String) }]),
    });
    expect((await seenBy(organisation, ids.stranger)).questions).toEqual([]);
    const led = (await seenBy(organisation, ids.leader)).questions as {
      viewerCanAnswer: boolean;
    }[];
    expect(led.every(({ viewerCanAnswer }) => !viewerCanAnswer)).toBe(true);
  });
});
