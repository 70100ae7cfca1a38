import { expect, test } from 'vitest';
import { chainQuestion, slippedPromise } from './chain-question.ts';
import { explain } from './provenance.ts';
import { defaultThresholds as thresholds } from './thresholds.ts';

const subject = { kind: 'objective', id: 'o-1' } as const;
const lands = (value: number) => explain(value, 'given', 'given', [], { events: [4] });

test('a chance below 0.4 is asked about, 0.4 is not', () => {
  expect(chainQuestion(subject, lands(0.4), thresholds)).toBeUndefined();
  const question = chainQuestion(subject, lands(0.39), thresholds);
  expect(question).toMatchObject({ signal: 'chain', whom: 'owner', explained: { value: 0.39 } });
  expect(question?.question).toMatch(/comes to about four in ten/);
  expect(question?.alsoSeen).toEqual({ by: 'leader', afterDays: 7 });
  expect(chainQuestion(subject, lands(0.04), thresholds)?.question).toMatch(/next to no chance/);
});

test('a promise that slipped twice is asked about, one that slipped once is not', () => {
  const promise = (...at: number[]) => ({
    team: 'Depot',
    slips: at.map((recordedAt) => ({ recordedAt })),
    events: at,
  });
  expect(slippedPromise(subject, [promise(1), promise(2)], thresholds)).toBeUndefined();
  const question = slippedPromise(
    subject,
    [promise(1, 8), promise(2), promise(3, 4, 5)],
    thresholds,
  );
  expect(question?.question).toMatch(/moved to a later day three times/);
  expect(question?.evidence.map(({ value }) => value)).toEqual(['three times', 'twice']);
  expect(question).toMatchObject({
    since: 8,
    explained: { value: 3, filledIn: '3 ≥ 2', events: [1, 3, 4, 5, 8] },
  });
});
