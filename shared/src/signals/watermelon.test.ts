import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unitOf } from '../kernel/figures.ts';
import { chanceByEvidence } from './evidence.ts';
import { explain } from './provenance.ts';
import { defaultThresholds as thresholds } from './thresholds.ts';
import { type WatermelonCheckIn, watermelon, wordsLessValues } from './watermelon.ts';

const subject = { kind: 'keyResult', id: 'kr-1' } as const;
const chanceOf = (value: number) => explain(value, 'given', 'given', [], { events: [4] });
const checkIn = (confidence: number, chance?: number, event?: number): WatermelonCheckIn => ({
  confidence,
  chance: chance === undefined ? undefined : chanceOf(chance),
  event,
});
const ask = (...checkIns: WatermelonCheckIn[]) => watermelon({ subject, checkIns, thresholds });

test('eight of ten against five tidy weeks below the bar is 0.5475 apart, and asks', () => {
  const chance = chanceByEvidence({
    aim: { kind: 'metric', baseline: 10, target: 40, unit: unitOf('%') },
    bar: 0.7,
    values: [10, 12, 13, 15, 16].map((value, week) => ({ week, value })),
    weeksLeft: 8,
    daysInCycle: 91,
    shareGone: 0.4,
    expectedCovered: 0.4,
    thresholds,
  });
  expect(chance).toBeDefined();
  if (!chance) return;
  const gap = wordsLessValues({ confidence: 8, chance });
  expect(gap.value).toBeCloseTo(0.5475, 4);
  expect(gap.filledIn).toBe('0.80 − 0.25 = 0.55');
  const question = ask({ confidence: 8, chance }, { confidence: 8, chance });
  expect(question?.question).toBe(
    'You give this eight chances in ten, and the values alone give it about three. What do you see that they do not?',
  );
  expect(question).toMatchObject({ whom: 'owner', alsoSeen: { by: 'leader', afterDays: 7 } });
});

test('once is not enough, and the two have to follow each other', () => {
  expect(ask(checkIn(8, 0.2))).toBeUndefined();
  expect(ask(checkIn(8, 0.2), checkIn(6, 0.2), checkIn(8, 0.2))).toBeUndefined();
  expect(ask(checkIn(8, 0.2), checkIn(8), checkIn(8, 0.2))).toBeUndefined();
  expect(ask(checkIn(3, 0.2), checkIn(8, 0.2), checkIn(8, 0.2))).toBeDefined();
});

test('it asks from the threshold on, and of green words alone', () => {
  expect(ask(checkIn(9, 0.55), checkIn(9, 0.55))).toBeDefined();
  expect(ask(checkIn(9, 0.56), checkIn(9, 0.55))).toBeUndefined();
  expect(ask(checkIn(6, 0.02), checkIn(6, 0.02))).toBeUndefined();
});

test('it names every event that it read, once', () => {
  expect(ask(checkIn(8, 0.2, 7), checkIn(8, 0.2, 9))?.explained.events).toEqual([4, 7, 9]);
});

test('no history at all asks nothing', () => {
  expect(ask()).toBeUndefined();
});

test('words that agree with the values are never asked about', () => {
  const agreeing = fc
    .integer({ min: 0, max: 10 })
    .map((confidence) => checkIn(confidence, confidence / 10));
  fc.assert(
    fc.property(fc.array(agreeing), (checkIns) => {
      expect(ask(...checkIns)).toBeUndefined();
    }),
  );
});
