/**
 * How large a document may be. The web's largest ones are measured against these in
 * test/src/graphql/web-operations.test.ts and have to stay below half of each.
 */
export const limits = {
  /** Fields within fields. */
  depth: 16,
  aliases: 20,
  directives: 20,
  tokens: 2_400,
  /** Fields times the entries of the lists that they stand in; see query-cost.ts. */
  cost: 500_000,
} as const;
