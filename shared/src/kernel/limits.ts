/** Longest text that each kind of field takes, in characters, and other sizes that commands keep. */
export const limits = {
  statement: 240,
  name: 160,
  sentence: 500,
  note: 2_000,
  label: 60,
  next: 3,
  asks: 5,
  /** Asks of one objective, those that are settled included. */
  asksInAll: 200,
  /** Helps noted on one blocker. */
  helps: 100,
  tags: 6,
  /** Objectives that something affects, and people who are named besides their owners. */
  affected: 60,
  keyResults: 12,
  bets: 40,
  supports: 12,
  marks: 200,
  problems: 20,
  insights: 200,
  /** Objectives that a decision concerns, and what is thought of before it is made. */
  concerns: 12,
  options: 8,
  assumptions: 20,
  reasons: 20,
  /** People who are told at once. */
  told: 40,
  notDoing: 50,
  /** Answers to the questions about one objective, those set aside included. */
  answers: 400,
  /** Largest threshold of a signal; shares are at most 1, days and points some hundreds. */
  threshold: 1_000,
  /** Longest time that texts are kept for, unless it is for good: a hundred years of quarters. */
  quarters: 400,
  /** Characters of the id of an item of the triage, which may be made of several ids. */
  itemId: 200,
  /** Dependencies in one queue. */
  queue: 50,
  planPoints: 60,
  holidays: 60,
  decimals: 4,
  /** The first and the last day that anything may be said of. */
  firstDay: '1970-01-01',
  lastDay: '2199-12-31',
  /** Largest magnitude of a value: beyond it a double loses whole units. */
  magnitude: 1e15,
} as const;
