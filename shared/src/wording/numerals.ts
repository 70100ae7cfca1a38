const spelled: ReadonlyMap<string, number> = new Map(
  (
    'zero 0 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 ' +
    'thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 ' +
    'thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90 hundred 100 dozen 12'
  )
    .split(' ')
    .reduce<[string, number][]>((pairs, part, index, all) => {
      if (index % 2 === 0) pairs.push([part, Number(all[index + 1])]);
      return pairs;
    }, []),
);

/**
 * The number that a word spells, `two` to `ninety-nine`; undefined for any other word. `one` by itself
 * is left out: it is a pronoun far more often than a figure.
 */
export function spelledNumber(word: string): number | undefined {
  const [tens = '', ones = '', ...more] = word.split('-');
  const first = spelled.get(tens);
  if (ones === '') return first;
  const second = ones === 'one' ? 1 : spelled.get(ones);
  const joins = first !== undefined && first >= 20 && first < 100 && first % 10 === 0;
  if (!joins || second === undefined || second > 9 || more.length > 0) return undefined;
  return first + second;
}

/**
 * Reads digits with separators. A comma before exactly three digits parts thousands, any other
 * single separator is the decimal one, and a separator that repeats parts thousands: `1,500` is
 * 1500, `1,5` and `1.5` are one and a half, `1.234.567` is over a million, `10 000` ten thousand.
 */
export function readDigits(raw: string): number {
  const compact = raw.replaceAll(' ', '');
  const commas = compact.split(',').length - 1;
  const points = compact.split('.').length - 1;
  if (commas > 0 && points > 0) {
    const decimal = compact.lastIndexOf(',') > compact.lastIndexOf('.') ? ',' : '.';
    const other = decimal === ',' ? '.' : ',';
    const value = Number(compact.replaceAll(other, '').replace(decimal, '.'));
    if (!Number.isNaN(value)) return value;
  }
  if (commas + points > 1) return Number(compact.replace(/[.,]/g, ''));
  if (/^[1-9]\d{0,2},\d{3}$/.test(compact)) return Number(compact.replace(',', ''));
  return Number(compact.replace(',', '.'));
}
