/**
 * How figures read, everywhere the same: the number first and its unit after a space, currencies
 * before the number, thousands apart, a true minus sign. It takes no locale, so that a figure in
 * an old explanation reads the same on every machine.
 */

/** A unit and how many decimals its values are worth, 0 to 6. */
export interface Unit {
  /** `%`, `min`, `h`, `d`, `€`, `US$`; empty for a plain count. */
  readonly symbol: string;
  readonly decimals: number;
}

const mostDecimals = 6;
const usualDecimals: Readonly<Record<string, number>> = { '%': 1, pt: 1, min: 1, h: 1, d: 1 };

/** A unit by its symbol. Without `decimals`: one for shares and times, none for money and counts. */
export const unitOf = (symbol: string, decimals = usualDecimals[symbol] ?? 0): Unit => ({
  symbol,
  decimals,
});

/** `1 249`, `−1.7`, `14.86`. What is not a finite number reads `no number`. */
export function bareNumber(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return 'no number';
  const places = Math.min(mostDecimals, Math.max(0, Math.trunc(decimals) || 0));
  const text = Math.abs(value).toFixed(places);
  const [whole = '', rest] = text.split('.');
  // Beyond 1e21 the digits come with an exponent, which thousands must not cut.
  const grouped = text.includes('e') ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ' ');
  const digits = rest === undefined ? grouped : `${grouped}.${rest}`;
  // A value that rounds to nothing has no sign: never `−0.0`.
  return value < 0 && Number(text) !== 0 ? `−${digits}` : digits;
}

/** A value with its unit: `46.5 %`, `€1 249`, `−€20`, `395`. */
export function figure(value: number, unit: Unit): string {
  const digits = bareNumber(value, unit.decimals);
  if (unit.symbol === '') return digits;
  if (!isCurrency(unit.symbol)) return `${digits} ${unit.symbol}`;
  return digits.startsWith('−') ? `−${unit.symbol}${digits.slice(1)}` : unit.symbol + digits;
}

/**
 * How far two values lie apart, without a sign: `1.2 pt` between percentages, `0.6 min`, `€309`.
 * A difference that would round to nothing is given up to two more decimals.
 */
export function difference(apart: number, unit: Unit): string {
  const size = Math.abs(apart);
  const symbol = unit.symbol === '%' ? 'pt' : unit.symbol;
  const most = Math.min(mostDecimals, unit.decimals + 2);
  let decimals = unit.decimals;
  while (size > 0 && decimals < most && Number(size.toFixed(decimals)) === 0) decimals += 1;
  return figure(size, { symbol, decimals });
}

/** A share of one in whole per cent: 0.571 is `57 %`. */
export const share = (part: number): string => figure(part * 100, { symbol: '%', decimals: 0 });

/** Whole days: `14 d`. */
export const days = (count: number): string => figure(count, { symbol: 'd', decimals: 0 });

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** The calendar day of an instant in UTC, milliseconds since 1970: `11 Sep`. */
export function shortDate(instant: number): string {
  const date = new Date(instant);
  const month = months[date.getUTCMonth()];
  return month === undefined ? 'no date' : `${date.getUTCDate()} ${month}`;
}

const words = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Small whole numbers as words, as prose wants them: `five`, `twelve`, then `13`. */
export const countInWords = (count: number): string => words[count] ?? bareNumber(count, 0);

// Letters behind a currency's sign would be a rate, letters before it name the country: `US$`.
const isCurrency = (symbol: string): boolean => /\p{Sc}$/u.test(symbol);
