import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unitOf } from '../kernel/figures.ts';
import { type StretchFacts, stretchEvidence } from './stretch-evidence.ts';
import { defaultThresholds as thresholds } from './thresholds.ts';

const facts: StretchFacts = {
  landedOnDay: 35,
  daysInCycle: 91,
  draftConfidence: 9.5,
  greenShare: 1,
  move: { size: 10, before: [20, -22, 18], unit: unitOf('%', 0) },
  raw: 1.2,
  eased: false,
};

test('landed on day 35, sure, always green, half the usual move: 0.611', () => {
  const evidence = stretchEvidence(facts, thresholds);
  expect(evidence.value).toBeCloseTo(0.611, 3);
  expect(evidence.filledIn).toBe(
    '(0.25 × 0.615 + 0.20 × 0.833 + 0.15 × 1.000 + 0.20 × 0.500 + 0.10 × 0.400 + 0.10 × 0.000) ÷ 1.00 = 0.611',
  );
  expect(evidence.terms[3]).toEqual({
    name: 'small',
    value: '0.500',
    source: 'usual move 20 pt, this one 10 pt',
  });
});

test('without earlier quarters the other weights carry it: 0.638', () => {
  const { move: _, ...rest } = facts;
  expect(stretchEvidence(rest, thresholds).value).toBeCloseTo(0.638, 3);
  const unmoved = { ...facts, move: { size: 10, before: [0, 0], unit: unitOf('%') } };
  expect(stretchEvidence(unmoved, thresholds).value).toBeCloseTo(0.638, 3);
});

test('a move downwards is a move too', () => {
  const down = { ...facts, move: { size: -10, before: [-20, 20], unit: unitOf('%') } };
  expect(stretchEvidence(down, thresholds).value).toBeCloseTo(0.611, 3);
});

test('where nothing is known nothing speaks for room', () => {
  expect(stretchEvidence({ daysInCycle: 91 }, thresholds).value).toBe(0);
});

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const anyFacts = fc.record(
  {
    landedOnDay: finite,
    daysInCycle: finite,
    draftConfidence: finite,
    greenShare: finite,
    move: fc.record({
      size: finite,
      before: fc.array(finite, { maxLength: 4 }),
      unit: fc.constant(unitOf('%')),
    }),
    raw: finite,
    eased: fc.boolean(),
  },
  { requiredKeys: ['daysInCycle'] },
);

test('any finite facts give evidence within 0 and 1', () => {
  fc.assert(
    fc.property(anyFacts, (some) => {
      const { value } = stretchEvidence(some, thresholds);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
    }),
  );
});

test('landing earlier, surer or further beyond never speaks less for room', () => {
  const some = fc.record({
    day: fc.double({ min: 0, max: 91, noNaN: true }),
    draft: fc.double({ min: 0, max: 10, noNaN: true }),
    raw: fc.double({ min: 1, max: 3, noNaN: true }),
  });
  const more = fc.double({ min: 0, max: 5, noNaN: true });
  fc.assert(
    fc.property(some, more, ({ day, draft, raw }, step) => {
      const at = (rest: Partial<StretchFacts>) =>
        stretchEvidence(
          { ...facts, landedOnDay: day, draftConfidence: draft, raw, ...rest },
          thresholds,
        ).value;
      const here = at({}) - 1e-12;
      expect(at({ landedOnDay: day - step })).toBeGreaterThanOrEqual(here);
      expect(at({ draftConfidence: draft + step })).toBeGreaterThanOrEqual(here);
      expect(at({ raw: raw + step })).toBeGreaterThanOrEqual(here);
    }),
  );
});
