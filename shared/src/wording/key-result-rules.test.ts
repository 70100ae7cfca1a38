import { describe, expect, test } from 'vitest';
import { askAbout } from './coach.ts';
import type { KeyResultDraft } from './draft.ts';

const asked = (text: string, known: Partial<KeyResultDraft> = {}) =>
  askAbout({ kind: 'keyResult', form: 'metric', text, ...known }).map((question) => question.rule);

describe('key results from the text alone', () => {
  test.each([
    ['Log every loaf in the oven diary', ['K-ACT', 'K-NUM']],
    ['plan monthly tastings', ['K-ACT', 'K-NUM']],
    ['Conduct research with bakers', ['K-ACT', 'K-NUM']],
    ['finish 45 minutes per session', ['K-ACT', 'K-EFF']],
    ['Hold 12 supplier interviews', ['K-ACT', 'K-EFF']],
    ['Hold 6 workshops to reduce churn', ['K-ACT', 'K-EFF']],
    ['Ship 5 features', ['K-ACT']],
  ])('[K-ACT] [K-EFF] effort is asked what it moves: %s', (text, rules) => {
    expect(asked(text)).toEqual(rules);
  });

  test.each([
    'Increase loaves sold (per visit) by 15% over 6 weeks',
    'Grow starter volume by 0.5–1l within 2 months',
    'Grow starter volume by 0,5—1 l within 2\u00a0months',
    'Cut oven idle time from 9 hours to 90 minutes by 30 June',
    'Support tickets fall from 300 to 120 a week in Q3',
    'Demo requests: 10 → 30 this quarter',
    'Double repeat orders by the end of the quarter',
    'Orders per session up from 1,2 to 1,5 until 30.09.2026',
    'Lower flour waste by 40 kg/week until Christmas',
    'Keep cutting returns from 5% to 2% within 2 quarters',
    'Improve first-time fixes from 60 % to 80 % over 6 weeks',
  ])('[K-ACT] [K-EFF] [K-BASE] [K-TIME] a measured movement in time passes: %s', (text) => {
    expect(asked(text)).toEqual([]);
  });

  test('[K-TIME] a rate is neither effort nor a deadline', () => {
    expect(asked("Lower the bakery's water use by 40 litres/day")).toEqual(['K-TIME']);
    expect(asked('Lift the baking rate by 20 loaves/hour')).toEqual(['K-TIME']);
  });

  test('[K-ACT] an activity as a denominator or as part of a name is none', () => {
    expect(asked('Loaves per visit reach 3 this year')).not.toContain('K-ACT');
    expect(asked('Bakers taste 3 loaves a visit this year')).not.toContain('K-ACT');
    expect(asked('Email sign-ups at 300 this year')).not.toContain('K-ACT');
    expect(asked('Two workshops this year')).toContain('K-ACT');
  });

  test('[K-EFF] a limit on time is an outcome', () => {
    expect(asked('Run the bread round in under 25 minutes')).not.toContain('K-EFF');
    expect(asked('90% of orders are answered within 2 hours')).not.toContain('K-EFF');
    expect(asked('Spend 25 minutes')).toContain('K-EFF');
  });

  test.each([
    'Bakers are happy this year',
    'Better bread in Q3',
    'Fewer returns by 2027',
    'B2B by May',
  ])('[K-NUM] dates and names are no quantity: %s', (text) => {
    expect(asked(text)).toEqual(['K-NUM']);
  });

  test.each(['500 bakeries by June', 'NPS of 50 in 2027', 'Twelve bakers renew before March'])(
    '[K-BASE] a target alone is asked where it starts: %s',
    (text) => {
      expect(asked(text)).toEqual(['K-BASE']);
    },
  );

  test.each([
    'Raise orders by 20 % by June',
    'Orders +20 % by June',
    '30 more bakeries by June',
    'Halve returns by June',
    '500 bakeries instead of 300 by June',
    '500 bakeries (currently 300) by June',
    '500 bakeries, 300 today, by June',
  ])('[K-BASE] a relative figure or a start in the text passes: %s', (text) => {
    expect(asked(text)).toEqual([]);
  });

  test('[K-BASE] "by" before a date or a year is a deadline and no relative figure', () => {
    expect(asked('Reach 500 bakeries by 12 May')).toContain('K-BASE');
    expect(asked('Reach 500 bakeries by 2027')).toContain('K-BASE');
    expect(asked('Increase bakeries to 2000 by June')).toContain('K-BASE');
  });

  test.each([
    'Increase orders from 9 to 2',
    'Reduce returns from 3 % to 3.5%',
    'Cut the queue from 20 minutes to 2 hours',
    'Reduce p95 latency from 900ms to 1.2s',
    'Grow sales from €1.2m to €900k',
    'Increase orders to 2 from nine',
  ])('[K-DIR] words against figures come first: %s', (text) => {
    expect(asked(text)[0]).toBe('K-DIR');
  });

  test.each([
    'Increase orders from 2 to 9',
    'Cut the queue from 2 hours to 20 minutes',
    'Cut the queue from 2 to 1.5 hours',
    'Shrink the queue from twenty-five to ten people',
    'Increase the share of shops that cut queues from 9 to 2 minutes',
    'Orders from 9 to 2',
    'Improve the queue from 9 to 2 minutes',
    'Reduce debt from −5 to −9 and grow again',
  ])('[K-DIR] silent where they agree or cannot be compared: %s', (text) => {
    expect(asked(text)).not.toContain('K-DIR');
  });

  test('[K-KPI] keeping a value is offered as a health metric, and asked nothing more', () => {
    expect(asked('Keep returns below 2%')).toEqual(['K-KPI']);
    expect(asked('Maintain 99.95 % uptime')).toEqual(['K-KPI']);
    expect(asked('Bakers keep 3 % more of their margin')).not.toContain('K-KPI');
  });

  test.each([
    'Help the bakers',
    'Support sales',
    'Analyse returns',
    'Analyzing the returns',
    'Improve the till',
  ])('[K-WEAK] a verb nobody could check: %s', (text) => {
    expect(asked(text)).toContain('K-WEAK');
  });

  test('[K-WEAK] silent once an outcome stands beside the verb', () => {
    expect(asked('Improve the till score by 10 points')).not.toContain('K-WEAK');
    expect(asked('Support response time below 2 hours')).not.toContain('K-WEAK');
    expect(asked('Bakers help each other')).not.toContain('K-WEAK');
  });
});

describe('what the form knows', () => {
  test('[K-TIME] a cycle or a date ends it', () => {
    expect(asked('Raise orders by 20 %')).toEqual(['K-TIME']);
    expect(asked('Raise orders by 20 %', { hasCycle: true })).toEqual([]);
    expect(asked('Raise orders by 20 %', { dueOn: '2026-09-30' })).toEqual([]);
    expect(asked('Raise orders by 20 %', { hasCycle: false, dueOn: ' ' })).toEqual(['K-TIME']);
  });

  test('[K-NUM] [K-BASE] fields for baseline and target answer both', () => {
    const known = { hasCycle: true, baseline: 30, target: 50 };
    expect(asked('Share of crates that come back', known)).toEqual([]);
    expect(asked('Share of crates that come back', { hasCycle: true })).toEqual(['K-NUM']);
    expect(asked('Share of crates that come back', { hasCycle: true, target: 50 })).toEqual([
      'K-BASE',
    ]);
    expect(asked('Reach 50 crates', { hasCycle: true, baseline: 0 })).toEqual([]);
  });

  test.each(['control', 'milestone', 'baseline', 'zones'] as const)(
    '[K-NUM] [K-BASE] only a metric is asked for figures, not %s',
    (form) => {
      expect(asked('Crates come back', { form, hasCycle: true })).toEqual([]);
      expect(asked('50 crates come back', { form, hasCycle: true })).toEqual([]);
    },
  );

  test('[K-DIR] fields against the verb', () => {
    const known = { hasCycle: true, baseline: 30, target: 12 };
    expect(asked('Increase crates returned', known)).toEqual(['K-DIR']);
    expect(asked('Reduce crates lost', known)).toEqual([]);
    expect(asked('Crates lost', known)).toEqual([]);
  });

  test('[K-KPI] a band has chosen to hold; a moving target does not hold', () => {
    expect(asked('Keep returns between 1 and 3 %', { form: 'control', hasCycle: true })).toEqual(
      [],
    );
    expect(asked('Keep returns low', { hasCycle: true, baseline: 5, target: 2 })).toEqual([]);
    expect(asked('Keep returns low', { hasCycle: true, baseline: 2, target: 2 })).toEqual([
      'K-KPI',
    ]);
  });

  test('[K-ACT] a tally from zero is work, a value on its way is not', () => {
    expect(asked('Workshops held', { hasCycle: true, baseline: 0, target: 12 })).toEqual(['K-ACT']);
    expect(asked('Support tickets a week', { hasCycle: true, baseline: 300, target: 120 })).toEqual(
      [],
    );
  });

  test('[K-WEAK] a baseline or target makes the verb checkable', () => {
    expect(asked('Improve returns', { hasCycle: true, baseline: 5, target: 2 })).toEqual([]);
  });
});
