/** Where a command came from. Each is granted what its person is, no more. */
export const sources = ['web', 'api', 'import', 'policy', 'demo'] as const;
export type Source = (typeof sources)[number];

/** Who acts: a person's id (or `founder`), and by which way. */
export interface Actor {
  readonly personId: string;
  readonly source: Source;
}
