/** How an objective stands, as said or as computed. */
export type Health = 'on-track' | 'at-risk' | 'off-track' | 'gone-quiet' | 'no-word-yet' | 'closed';
