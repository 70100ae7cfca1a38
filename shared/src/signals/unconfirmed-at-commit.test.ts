import { expect, test } from 'vitest';
import { defaultThresholds as thresholds } from './thresholds.ts';
import { type Unconfirmed, unconfirmedAtCommit } from './unconfirmed-at-commit.ts';

const subject = { kind: 'objective', id: 'o-1' } as const;
const one = (team: string, stage: Unconfirmed['stage'], event: number): Unconfirmed => ({
  team,
  stage,
  events: [event],
});
const asked = (...unconfirmed: Unconfirmed[]) =>
  unconfirmedAtCommit(subject, unconfirmed, 42, thresholds);

test('where everything had a yes, nothing is asked', () => {
  expect(asked()).toBeUndefined();
});

test('it is asked about by what is said instead of a yes, and heard by the leader after the usual days', () => {
  const question = asked(one('Depot', 'requested', 4), one('Mill', 'declined', 7))!;
  expect(question).toMatchObject({
    signal: 'unconfirmed',
    whom: 'owner',
    alsoSeen: { by: 'leader', afterDays: thresholds.dependencies.leaderAfterDays },
    since: 42,
    explained: { value: 2, filledIn: '2', events: [4, 7] },
  });
  expect(question.question).toMatch(/yes to two things that/);
  expect(question.evidence.map(({ name, value }) => [name, value])).toEqual([
    ['Depot', 'no answer'],
    ['Mill', 'declined'],
  ]);
  expect(asked(one('Depot', 'offered', 4))!.question).toMatch(/yes to something that/);
});
