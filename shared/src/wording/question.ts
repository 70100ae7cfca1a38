/** Every rule of the coach. The letter says what it reads: objective, key result, vision, bet, action. */
export const ruleIds = [
  'O-ACT',
  'O-FREQ',
  'O-WHY',
  'O-NUM',
  'O-LEN',
  'O-BAU',
  'O-WHO',
  'K-ACT',
  'K-EFF',
  'K-NUM',
  'K-BASE',
  'K-TIME',
  'K-DIR',
  'K-KPI',
  'K-WEAK',
  'K-SET',
  'K-SUFF',
  'V-TENSE',
  'V-PERS',
  'B-HYP',
  'A-DONE',
] as const;

export type RuleId = (typeof ruleIds)[number];

/** What the form can do at a press about the question, without another word being typed. */
export type WordingOffer =
  | 'make_bet'
  | 'make_health_metric'
  | 'move_to_key_result'
  | 'make_baseline_key_result';

/** One question about the wording. It never blocks, and it can be dismissed by its rule. */
export interface WordingQuestion {
  readonly rule: RuleId;
  /** The question itself, one or two short sentences that end in a question mark. */
  readonly question: string;
  /** Why it is asked, for whoever wants to know. */
  readonly why: string;
  readonly offer?: WordingOffer;
}
