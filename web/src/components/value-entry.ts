/** What a typed value is read against. */
export interface EntryContext {
  /** The value last said, for `+5`. Null before the first word. */
  readonly last: number | null;
  /** The key result's own unit: `%`, `min`, `€`. Empty for a bare count. */
  readonly unit: string;
  /** With it, `-5` is a number below zero; without it, five less than last time. */
  readonly canBeNegative?: boolean;
}

/** A value, with `reading` when it is not what stands in the field, or why it cannot be read. */
export type ValueEntry =
  | { readonly ok: true; readonly value: number; readonly reading?: string }
  | { readonly ok: false; readonly why: string };

const SCALES: Record<string, number> = { k: 1e3, m: 1e6 };
/** Digits after which binary fractions show: `43.1 + 0.4` is meant to be `43.5`. */
const DIGITS = 12;
const tidy = (value: number) => Number(value.toPrecision(DIGITS));

const no = (why: string): ValueEntry => ({ ok: false, why });

/**
 * Reads a value as people type it: `46.5`, `46,5`, `1 249`, `+5` and `-5` against the last one,
 * `62%`, `1.2k`, `3/8`. A share is read as per cent where the key result counts in per cent.
 */
export function readEntry(typed: string, context: EntryContext): ValueEntry {
  const { last, unit, canBeNegative = false } = context;
  const bare = withoutUnit(
    typed
      .normalize('NFKC')
      .replace(/[−–]/g, '-')
      .replace(/[\s'’]/g, ''),
    unit,
  );
  if (bare === '') return no('Type a value.');
  const sign = /^[+-]/.exec(bare)?.[0];
  const size = readSize(sign ? bare.slice(1) : bare, context);
  if (size === null)
    return no(
      `“${typed.trim()}” is not a value. Try 46.5, +0.4${unit === '%' ? ', 62\u00a0%' : ''} or 3/8.`,
    );
  if (typeof size === 'string') return no(size);
  const relative = sign === '+' || (sign === '-' && !canBeNegative);
  if (!relative) {
    const value = tidy(sign === '-' ? -size.value : size.value);
    return size.plain
      ? { ok: true, value }
      : { ok: true, value, reading: `= ${shown(value, unit)}` };
  }
  if (last === null) return no('There is no last value to count from. Type the value itself.');
  const value = tidy(sign === '-' ? last - size.value : last + size.value);
  return {
    ok: true,
    value,
    reading: `= ${shown(value, unit)}, from ${shown(last, unit)} last time`,
  };
}

function withoutUnit(text: string, unit: string): string {
  const word = unit.replace(/\s/g, '');
  if (word === '' || word === '%') return text;
  const lower = text.toLowerCase();
  if (lower.endsWith(word.toLowerCase())) return text.slice(0, -word.length);
  return lower.startsWith(word.toLowerCase()) ? text.slice(word.length) : text;
}

function readSize(
  text: string,
  { unit, last }: EntryContext,
): { value: number; plain: boolean } | string | null {
  const share = text.split('/');
  if (share.length === 2) {
    const [part, whole] = share.map((number) => readNumber(number, null));
    if (part == null || whole == null) return null;
    if (whole === 0) return 'Nothing can be a share of none.';
    return { value: (part / whole) * (unit === '%' ? 100 : 1), plain: false };
  }
  if (text.endsWith('%')) {
    if (unit !== '%') return `This is counted in ${unit || 'whole numbers'}, not in per cent.`;
    const value = readNumber(text.slice(0, -1), last);
    return value === null ? null : { value, plain: true };
  }
  const scale = SCALES[text.at(-1)?.toLowerCase() ?? ''];
  const value = readNumber(scale ? text.slice(0, -1) : text, last);
  if (value === null) return null;
  return scale
    ? { value: value * scale, plain: false }
    : { value, plain: !/[,].*|\..*\./.test(text) };
}

/**
 * Comma and point both separate decimals; where both stand, the last one does. A lone comma before
 * exactly three digits can mean either: the reading nearer to the last value is taken.
 */
function readNumber(text: string, last: number | null): number | null {
  if (!/^\d*(?:[.,]\d+)*[.,]?$/.test(text) || !/\d/.test(text)) return null;
  const decimalAt = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
  const separators = text.replace(/\d/g, '');
  const asDecimal = () =>
    Number(
      decimalAt < 0
        ? text
        : `${text.slice(0, decimalAt).replace(/[.,]/g, '')}.${text.slice(decimalAt + 1)}`,
    );
  const asGroups = () => Number(text.replace(/[.,]/g, ''));
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(text);
  if (separators.length > 1) {
    const oneKind = new Set(separators).size === 1;
    if (oneKind) return grouped ? asGroups() : null;
    return /^\d{1,3}(?:([.,])\d{3})*(?!\1)[.,]\d+$/.test(text) ? asDecimal() : null;
  }
  if (separators === ',' && grouped && last !== null && last !== 0) {
    const nearer = (value: number) =>
      Math.abs(Math.log(Math.abs(value) || Number.MIN_VALUE) - Math.log(Math.abs(last)));
    return nearer(asGroups()) < nearer(asDecimal()) ? asGroups() : asDecimal();
  }
  return asDecimal();
}

function shown(value: number, unit: string): string {
  const text = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 }).format(value);
  if (unit === '') return text;
  return /^[€$£¥]$/.test(unit) ? `${unit}${text}` : `${text}\u2009${unit}`;
}
