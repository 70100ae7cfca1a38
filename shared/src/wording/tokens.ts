/** The smallest part of a text that a rule looks at. */
export interface Token {
  readonly kind: 'word' | 'number' | 'date' | 'mark';
  /** As typed, after the typographic variants were made one. */
  readonly raw: string;
  /** The same in lower case. */
  readonly text: string;
  /** Whether nothing stands between this and the token before: `2kg`, `20%`. */
  readonly glued: boolean;
}

/**
 * One alternative per kind of token. Each starts with a character class of its own and repeats
 * groups that begin with a separator outside the class they follow, so every character is looked at
 * a fixed number of times and the whole is linear in the length of the text.
 */
const pattern =
  /(?<date>\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}[./]\d{1,2}[./]\d{4}(?!\d))|(?<number>\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*)|(?<word>\p{L}[\p{L}\p{M}\p{N}]*(?:['-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)|(?<mark>->|=>|>=|<=|[^\s*_])/gu;

/**
 * Splits a text into words, numbers, dates and marks. Typographic variants (non-breaking spaces,
 * curly apostrophes, full-width digits) are made one first; emphasis marks are left out.
 */
export function tokenise(text: string): readonly Token[] {
  const plain = text.normalize('NFKC').replace(/[‘’ʼ]/g, "'").replace(/[‑‐]/g, '-');
  const tokens: Token[] = [];
  let end = 0;
  for (const match of plain.matchAll(pattern)) {
    const raw = match[0];
    tokens.push({
      kind: kindOf(match.groups),
      raw,
      text: raw.toLowerCase(),
      glued: match.index === end && match.index > 0,
    });
    end = match.index + raw.length;
  }
  return tokens;
}

function kindOf(groups: Record<string, string | undefined> | undefined): Token['kind'] {
  if (groups?.word !== undefined) return 'word';
  if (groups?.number !== undefined) return 'number';
  return groups?.date !== undefined ? 'date' : 'mark';
}
