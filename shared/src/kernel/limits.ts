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
  tags: 6,
  /** Objectives that something affects, and people who are named besides their owners. */
  affected: 60,
  keyResults: 12,
  bets: 40,
  supports: 12,
  marks: 200,
  problems: 20,
  insights: 200,
  notDoing: 50,
  /** Answers to the questions about one objective, those set aside included. */
  answers: 400,
  /** Largest threshold of a signal; shares are at most 1, days and points some hundreds. */
  threshold: 1_000,
  planPoints: 60,
  holidays: 60,
  decimals: 4,
  /** Largest magnitude of a value: beyond it a double loses whole units. */
  magnitude: 1e15,
} as const;
