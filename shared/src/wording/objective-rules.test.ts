import { describe, expect, test } from 'vitest';
import { askAbout } from './coach.ts';

const asked = (text: string, whoNotices?: string) =>
  askAbout({ kind: 'objective', text, whoNotices }).map((question) => question.rule);

describe('objectives as people first write them', () => {
  test.each([
    'Ride to the office 3 times a week',
    'Attend the book club 2x per month',
    'Walk by the river 5×/week',
    'Swim 3–4 times a week',
  ])('[O-ACT] [O-FREQ] [O-WHY] [O-NUM] a habit is asked about its change: %s', (text) => {
    expect(new Set(asked(text))).toEqual(new Set(['O-ACT', 'O-FREQ', 'O-WHY', 'O-NUM']));
  });

  test.each([
    'ship the scanner',
    'launch the newsletter',
    'migrate the ledger',
    'release the planner',
    'Roll out the new till',
    'set up a data room',
    'We will finally publish our style guide',
    'Shipping the scanner',
    'Launched the shop in Ghent',
    'Build the new dashboard',
  ])('[O-ACT] [O-WHY] a delivery is asked what it changes: %s', (text) => {
    expect(asked(text)).toEqual(['O-ACT', 'O-WHY']);
  });

  test.each([
    'Develop patience and good habits to support a calmer, kinder home',
    'Make returns so easy that nobody writes to us about them',
    'Become the first choice of small bakeries',
    'Win back the trust of hospital buyers',
    'Free nurses from paperwork',
    'Ship offline mode so that drivers can work in tunnels',
    'Migrate the ledger because outages cost our shops a day of sales',
    'Publish the price list for partners to quote without us',
    'Launch a portal in order to take routine calls off the desk',
    'Shipping is so dull that nobody stays late to improve it',
  ])('[O-ACT] [O-WHY] a change or a purpose passes: %s', (text) => {
    expect(asked(text)).toEqual([]);
  });

  test('[O-ACT] a place after "to" is no purpose', () => {
    expect(asked('Migrate to Kubernetes')).toContain('O-ACT');
    expect(asked('Migrate to reduce outages')).not.toContain('O-ACT');
  });

  test('[O-ACT] a gerund without an object is a subject', () => {
    expect(asked('Shipping is a pleasure')).not.toContain('O-ACT');
    expect(asked('Shipping the scanner')).toContain('O-ACT');
  });

  test('[O-ACT] "set" and "roll" are activities only with their particle', () => {
    expect(asked('Set the standard for honest prices')).not.toContain('O-ACT');
    expect(asked('Set up the price desk')).toContain('O-ACT');
  });

  test('[O-FREQ] spelled out as well, and not for a count without a rhythm', () => {
    expect(asked('Meet suppliers twice a month')).toContain('O-FREQ');
    expect(asked('Meet suppliers three times per quarter')).toContain('O-FREQ');
    expect(asked('Make suppliers three times faster')).not.toContain('O-FREQ');
  });
});

describe('figures in an objective', () => {
  test.each([
    'Grow to 500 bakeries',
    'Make €5m with happier bakers',
    'Cut waste by 20%',
    'Lift the score to 4,5',
  ])('[O-NUM] belong to the key results: %s', (text) => {
    expect(asked(text)).toContain('O-NUM');
  });

  test.each([
    'Become the favourite of bakers by 2027',
    'Become the favourite of bakers by 30 June',
    'Make 2FA effortless for B2B customers in Q3',
    'Become the safest till with ISO 27001 and 24/7 cover',
    'Help our two brands become one',
  ])('[O-NUM] years, dates and names with digits pass: %s', (text) => {
    expect(asked(text)).not.toContain('O-NUM');
  });
});

describe('the remaining objective rules', () => {
  test('[O-LEN] 20 words pass, 21 are asked about', () => {
    const words = (count: number) => `Become ${'calm '.repeat(count - 1)}`;
    expect(asked(words(20))).toEqual([]);
    expect(asked(words(21))).toEqual(['O-LEN']);
  });

  test('[O-LEN] 140 characters pass, 141 are asked about, whatever their encoding', () => {
    const text = (length: number) => `Become ${'𝒶'.repeat(length - 7)}`;
    expect(asked(text(140))).toEqual([]);
    expect(asked(text(141))).toEqual(['O-LEN']);
  });

  test.each([
    'Maintain the ovens',
    'Continue our work in Ghent',
    'Keep bakers supplied',
    'Support existing bakers',
    'Support our current tills',
    'We will keep the lights on',
  ])('[O-BAU] keeping things as they are offers a health metric: %s', (text) => {
    const question = askAbout({ kind: 'objective', text }).find(({ rule }) => rule === 'O-BAU');
    expect(question?.offer).toBe('make_health_metric');
  });

  test('[O-BAU] only at the opening', () => {
    expect(asked('Let bakers keep their mornings')).not.toContain('O-BAU');
  });

  test.each(['', '  ', 'Nobody', 'no one.', '-', 'n/a'])(
    '[O-WHO] asks when the answer is "%s"',
    (answer) => {
      expect(asked('Become the calmest till', answer)).toEqual(['O-WHO']);
    },
  );

  test('[O-WHO] silent when answered, and when the form never asked', () => {
    expect(asked('Become the calmest till', 'Bakers, at six in the morning')).toEqual([]);
    expect(asked('Become the calmest till')).toEqual([]);
  });
});
