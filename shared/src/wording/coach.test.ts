import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askAbout, nextQuestion, type RuleId, ruleIds, type WordingDraft } from './coach.ts';

const form = fc.constantFrom('metric', 'control', 'milestone', 'baseline', 'zones');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Words that the rules react to, so that random texts reach their branches. */
const pieces = fc.constantFrom(
  ...['ship', 'log', 'increase', 'reduce', 'keep', 'help', 'want', 'will', 'to', 'from', 'by', 'a'],
  ...[
    '3',
    '1,5',
    '1.5–2kg',
    '20 %',
    '€5m',
    '24/7',
    '2026',
    '30 June',
    '2026-09-30',
    'Q3',
    '3x',
    '-5',
  ],
  ...[
    'times',
    'per',
    'week',
    '/',
    '→',
    '(',
    'weeks',
    'within',
    'sessions',
    'so',
    'that',
    'until',
    '\u00a0',
  ],
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(' ')),
  fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
);

const draft: fc.Arbitrary<WordingDraft> = fc.oneof(
  fc.record({ kind: fc.constant('objective' as const), text, whoNotices: maybe(text) }),
  fc.record({
    kind: fc.constant('keyResult' as const),
    text,
    form,
    baseline: maybe(fc.double()),
    target: maybe(fc.double()),
    dueOn: maybe(text),
    hasCycle: maybe(fc.boolean()),
  }),
  fc.record({
    kind: fc.constant('keyResultSet' as const),
    keyResults: fc.array(fc.record({ kind: form, leading: maybe(fc.boolean()) }), { maxLength: 8 }),
    sufficient: maybe(fc.boolean()),
  }),
  fc.record({ kind: fc.constant('vision' as const), text }),
  fc.record({
    kind: fc.constant('bet' as const),
    text,
    expectedMovement: maybe(fc.oneof(text, fc.double())),
    window: maybe(text),
  }),
  fc.record({ kind: fc.constant('action' as const), text }),
);

const letters = {
  objective: 'O',
  keyResult: 'K',
  keyResultSet: 'K',
  vision: 'V',
  bet: 'B',
  action: 'A',
} as const;

describe('for any draft whatever', () => {
  test('answers alike twice, each rule at most once, and only rules of its kind', () => {
    fc.assert(
      fc.property(draft, (written) => {
        const questions = askAbout(written);
        expect(askAbout(written)).toEqual(questions);
        const rules = questions.map(({ rule }) => rule);
        expect(new Set(rules).size).toBe(rules.length);
        for (const rule of rules) expect(rule[0]).toBe(letters[written.kind]);
      }),
      { numRuns: 2_000 },
    );
  });

  test('shows the first question that was not dismissed, and never a dismissed one', () => {
    fc.assert(
      fc.property(draft, fc.subarray([...ruleIds]), (written, rules) => {
        const dismissed = new Set<RuleId>(rules);
        const left = askAbout(written).filter(({ rule }) => !dismissed.has(rule));
        expect(nextQuestion(written, dismissed)).toEqual(left[0]);
      }),
      { numRuns: 1_000 },
    );
  });

  test('every question is calm: ends by asking, no exclamation, no dash, short', () => {
    fc.assert(
      fc.property(draft, (written) => {
        for (const { question, why } of askAbout(written)) {
          expect(question).toMatch(/\?$/);
          expect(question.length).toBeLessThanOrEqual(80);
          expect(why).toMatch(/\.$/);
          expect(`${question}${why}`).not.toMatch(/[!—]/);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('spaces around and kinds of space do not matter', () => {
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 20 }), (parts) => {
        const asked = (written: string) =>
          askAbout({ kind: 'keyResult', form: 'metric', text: written });
        expect(asked(`  ${parts.join('\u00a0')}\u202f`)).toEqual(asked(parts.join(' ')));
      }),
    );
  });
});

test('a blank text is asked nothing', () => {
  for (const kind of ['objective', 'vision', 'bet', 'action'] as const) {
    expect(askAbout({ kind, text: ' \u00a0\n' })).toEqual([]);
  }
  expect(askAbout({ kind: 'keyResult', form: 'metric', text: '' })).toEqual([]);
});

describe('a hostile text costs no more than its length', () => {
  const seeds = [
    'a',
    '1',
    '1 111 ',
    '1,',
    '1.',
    "a'",
    'a-',
    '- ',
    '1-',
    '3 x a session ',
    'from 1 to ',
    'per / ',
    '1/',
    '２',
  ];
  const kinds = ['objective', 'keyResult', 'vision', 'bet', 'action'] as const;

  /** The least of several runs, in milliseconds: the one that the machine disturbed least. */
  function cost(written: string): number {
    const runs = [0, 1, 2].map(() => {
      const start = Date.now();
      for (const kind of kinds) askAbout({ kind, form: 'metric', text: written });
      return Date.now() - start;
    });
    return Math.min(...runs);
  }

  // Twelve times the text costs about 12 times as much; were any rule quadratic, it would be 144.
  test.each(seeds)('repeated without end: %j', (seed) => {
    const text = (length: number) => seed.repeat(Math.ceil(length / seed.length));
    cost(text(5_000));
    const small = Math.max(cost(text(5_000)), 2);
    expect(cost(text(60_000)) / small).toBeLessThan(60);
  });
});
